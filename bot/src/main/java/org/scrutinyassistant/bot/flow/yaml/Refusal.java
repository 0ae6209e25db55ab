package org.scrutinyassistant.bot.flow.yaml;

/** Why a line of a file can't stand. */
public record Refusal(Place place, String why) {

    @Override
    public String toString() {
        return place + ": " + why;
    }
}
