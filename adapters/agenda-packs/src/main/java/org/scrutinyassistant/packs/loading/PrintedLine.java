package org.scrutinyassistant.packs.loading;

import java.util.ArrayList;
import java.util.List;

/** One line as it stands on a page of a PDF: its text, and where it is upright how far down the page. */
record PrintedLine(String text, float down, boolean upright) {

    private static final float WIDE = 1.35f;

    /** The texts of a page's lines, with an empty one wherever the lines stand clearly further apart than is usual on the page. */
    static List<String> spaced(List<PrintedLine> lines) {
        float usual = usualGap(lines);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && usual > 0 && lines.get(i).below(lines.get(i - 1)) > usual * WIDE) {
                texts.add("");
            }
            texts.add(lines.get(i).text());
        }
        return texts;
    }

    private float below(PrintedLine above) {
        return upright && above.upright ? down - above.down : 0;
    }

    private static float usualGap(List<PrintedLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).below(lines.get(i - 1));
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 3);
    }
}
