package org.scrutinyassistant.bot.flow.yaml;

/** A single value, kept as it is written. */
public record Scalar(Place place, String words) implements Node {

    @Override
    public String text(String what) {
        if (words.isBlank()) {
            throw new Refused(place, what + " is empty");
        }
        return words;
    }
}
