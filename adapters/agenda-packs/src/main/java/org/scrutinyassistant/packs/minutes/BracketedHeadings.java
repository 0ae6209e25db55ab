package org.scrutinyassistant.packs.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.Prose;

/** Headings whose number stands in brackets under the title: "Work programme", then "(Item 12)". */
final class BracketedHeadings {

    private static final Pattern NUMBER = Pattern.compile("(?i)\\((?:agenda )?item (?:no\\.? ?)?(\\d{1,3}[a-z]?)\\)");
    private static final Pattern NOT_TITLE = Pattern.compile("\\W*\\d*\\W*");
    private static final int LONGEST_TITLE = 4;

    private BracketedHeadings() {}

    static List<MinuteHeading> in(List<String> lines) {
        List<MinuteHeading> headings = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher number = NUMBER.matcher(Markup.plain(lines.get(at)));
            if (number.matches()) {
                int end = titleEnd(lines, at);
                int start = titleStart(lines, end);
                String title = Prose.of(lines.subList(start, end));
                headings.add(new MinuteHeading(number.group(1), start, at + 1, Optional.of(title), ""));
            }
        }
        return headings.size() > 1 ? headings : List.of();
    }

    private static int titleEnd(List<String> lines, int number) {
        int end = number;
        while (end > 0 && NOT_TITLE.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        return end;
    }

    private static int titleStart(List<String> lines, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TITLE && !ends(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean ends(String line) {
        String text = Markup.plain(line);
        return NOT_TITLE.matcher(text).matches() || text.endsWith(".");
    }
}
