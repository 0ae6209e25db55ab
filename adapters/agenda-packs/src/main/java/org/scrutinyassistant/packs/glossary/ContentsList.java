package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;

/** The list of headings with page numbers that may open a glossary, and the place where it ends. */
record ContentsList(List<String> headings, int end) {

    private static final int SHORTEST = 4;
    private static final Pattern ENTRY = Pattern.compile("(?:\\d{1,2}\\.\\s+)?(\\p{L}.{1,90}?)[\\s.…]+(\\d{1,3})");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents:?");

    ContentsList {
        headings = List.copyOf(headings);
    }

    static ContentsList of(List<Line> lines) {
        List<String> headings = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < lines.size(); at++) {
            String text = Markup.plain(lines.get(at).text());
            Matcher entry = ENTRY.matcher(text);
            if (entry.matches()) {
                headings.add(entry.group(1).strip());
                end = at + 1;
            } else if (!text.isEmpty() && !TITLE.matcher(text).matches()) {
                break;
            }
        }
        return headings.size() < SHORTEST ? new ContentsList(List.of(), 0) : new ContentsList(headings, end);
    }
}
