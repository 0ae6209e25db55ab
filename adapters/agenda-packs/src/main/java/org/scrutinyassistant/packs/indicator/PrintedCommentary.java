package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;

/** The officers' words printed after a row's values, without what belongs to the page. */
final class PrintedCommentary {

    private static final Pattern FURNITURE = Pattern.compile("Page \\d+|P|age \\d+");
    private static final Pattern CAPTION = Pattern.compile("(?i)% change(?: from.{0,20})?");

    private PrintedCommentary() {}

    /** Everything up to the captions at the foot of the page. */
    static String of(List<Line> following) {
        List<String> kept = new ArrayList<>();
        for (Line line : following) {
            String text = line.text().strip();
            if (CAPTION.matcher(text).matches()) {
                break;
            }
            if (!FURNITURE.matcher(text).matches()) {
                kept.add(text);
            }
        }
        return OneLine.of(kept);
    }

    /** The first paragraph alone, unless a new page starts before it: for the last row, after which anything may come. */
    static String untilGap(List<Line> following) {
        int start = 0;
        while (start < following.size() && following.get(start).blank()) {
            start++;
        }
        int end = start;
        while (end < following.size()
                && !following.get(end).blank()
                && !following.get(end).text().startsWith(" ")) {
            end++;
        }
        return of(following.subList(start, end));
    }
}
