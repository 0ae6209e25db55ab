package org.scrutinyassistant.packs.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

/**
 * Splits text into lines. Pages are counted by form feeds where there are any, else known only between two labels at the
 * foot of successive pages, "Page 19" and "Page 20".
 */
final class PrintedPages {

    private static final Pattern SPACE = Pattern.compile("[\\f\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\uFEFF\\uFFFE]");
    private static final Pattern LABEL = Pattern.compile("(?:.*[.;:!?])?\\s*Page (\\d{1,4})\\s*");

    private PrintedPages() {}

    static PackText read(String text) {
        List<String> texts = text.lines().toList();
        boolean fed = text.indexOf('\f') >= 0;
        NavigableMap<Integer, Integer> labels = fed ? new TreeMap<>() : labels(texts);
        List<Line> lines = new ArrayList<>();
        int fedPage = 1;
        for (int i = 0; i < texts.size(); i++) {
            String printed = texts.get(i);
            fedPage += (int) printed.chars().filter(c -> c == '\f').count();
            lines.add(new Line(i + 1, fed ? Integer.valueOf(fedPage) : between(labels, i), plain(printed)));
        }
        return new PackText(lines);
    }

    /** A line with ordinary spaces, and without signs that can't be seen. */
    static String plain(String line) {
        return UNSEEN.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll("");
    }

    private static NavigableMap<Integer, Integer> labels(List<String> texts) {
        TreeMap<Integer, Integer> labels = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher label = LABEL.matcher(texts.get(i));
            if (label.matches()) {
                labels.put(i, Integer.valueOf(label.group(1)));
            }
        }
        return labels;
    }

    private static @Nullable Integer between(NavigableMap<Integer, Integer> labels, int index) {
        var before = labels.lowerEntry(index);
        var after = labels.ceilingEntry(index);
        boolean successive = before != null && after != null && before.getValue() + 1 == after.getValue();
        return successive ? after.getValue() : null;
    }
}
