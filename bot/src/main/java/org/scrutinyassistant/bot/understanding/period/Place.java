package org.scrutinyassistant.bot.understanding.period;

import java.util.regex.Matcher;

/** Where in a text something stands; the end is exclusive. */
public record Place(int start, int end) {

    static Place of(Matcher matcher) {
        return new Place(matcher.start(), matcher.end());
    }

    public int length() {
        return end - start;
    }

    public boolean meets(Place other) {
        return start < other.end && other.start < end;
    }
}
