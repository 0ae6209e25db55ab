package org.scrutinyassistant.packs.passage;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;

/** A paragraph, bullet, heading or table row on one line; {@code under} is what its table row is about, else the nearest heading. */
public record Paragraph(
        String text, Kind kind, Line first, @Nullable String under) {

    /** What a paragraph was on the page. */
    public enum Kind {
        PROSE,
        BULLET,
        HEADING,
        ROW
    }

    Paragraph under(@Nullable String heading) {
        return new Paragraph(text, kind, first, heading);
    }
}
