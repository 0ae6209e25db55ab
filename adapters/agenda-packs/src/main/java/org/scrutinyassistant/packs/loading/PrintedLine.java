package org.scrutinyassistant.packs.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One line as it stands on a page of a PDF: its text, its direction in degrees, and how far down the page it is in that. */
record PrintedLine(String text, float down, float direction) {

    private static final float WIDE = 1.35f;

    /** The texts of a page's lines, with an empty one wherever the lines stand clearly further apart than is usual on the page. */
    static List<String> spaced(List<PrintedLine> lines) {
        float main = mainDirection(lines);
        float usual = usualGap(lines, main);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && usual > 0 && lines.get(i).below(lines.get(i - 1), main) > usual * WIDE) {
                texts.add("");
            }
            texts.add(lines.get(i).text());
        }
        return texts;
    }

    private float below(PrintedLine above, float main) {
        return direction == main && above.direction == main ? down - above.down : 0;
    }

    private static float mainDirection(List<PrintedLine> lines) {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.direction, line.text.length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static float usualGap(List<PrintedLine> lines, float main) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).below(lines.get(i - 1), main);
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 3);
    }
}
