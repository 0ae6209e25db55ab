package org.scrutinyassistant.packs.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.packs.reading.Line;

/** Closes up lines that an extractor parted by an empty line each, so that only wider gaps part paragraphs. */
final class DoubleSpacing {

    private static final int ONE_IN = 10;

    private DoubleSpacing() {}

    static List<Line> closed(List<Line> lines) {
        if (!isDouble(lines)) {
            return lines;
        }
        List<Line> closed = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean single =
                    lines.get(at).blank() && (at == 0 || !lines.get(at - 1).blank());
            if (!single) {
                closed.add(lines.get(at));
            }
        }
        return closed;
    }

    /** Hardly any line stands directly under another, and some gaps are wider than one line. */
    private static boolean isDouble(List<Line> lines) {
        int together = 0;
        int apart = 0;
        boolean wide = false;
        for (int at = 1; at < lines.size(); at++) {
            boolean blankBefore = lines.get(at - 1).blank();
            together += !lines.get(at).blank() && !blankBefore ? 1 : 0;
            apart += !lines.get(at).blank() && blankBefore ? 1 : 0;
            wide |= lines.get(at).blank() && blankBefore;
        }
        return wide && together * ONE_IN < apart;
    }
}
