package org.scrutinyassistant.packs.reading;

import java.util.ArrayList;
import java.util.List;

/** Makes packs for tests out of text blocks. */
public final class Lines {

    private Lines() {}

    public static PackText pack(String text) {
        return new PackText(of(text));
    }

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, null, line));
        }
        return lines;
    }
}
