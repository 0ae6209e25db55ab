package org.scrutinyassistant.bot.understanding.flow;

/** A stretch of a text that a mask replaces; the end is exclusive. */
public record Span(int start, int end, Mask mask) {

    boolean covers(int position) {
        return start <= position && position < end;
    }
}
