package org.scrutinyassistant.packs.reading;

import java.util.List;

/** The lines of a whole pack in reading order, whatever the file they came from. */
public record PackText(List<Line> lines) {

    public PackText {
        lines = List.copyOf(lines);
    }
}
