package org.scrutinyassistant.bot.understanding.flow;

/** A stretch of a text that a mask replaces; the end is exclusive. */
public record Span(int start, int end, Mask mask) {

    boolean meets(Span other) {
        return start < other.end && other.start < end;
    }
}
