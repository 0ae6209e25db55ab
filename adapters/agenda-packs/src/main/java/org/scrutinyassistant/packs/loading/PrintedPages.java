package org.scrutinyassistant.packs.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

/** Splits text into lines; their page is not known without form feeds or printed labels. */
final class PrintedPages {

    private static final Pattern SPACE = Pattern.compile("[\\f\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\uFEFF\\uFFFE]");

    /** A line with ordinary spaces, and without signs that can't be seen. */
    static String plain(String line) {
        return UNSEEN.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll("");
    }

    PackText lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] split = text.split("\\R", -1);
        @Nullable Integer page = null;
        for (int i = 0; i < split.length; i++) {
            lines.add(new Line(i + 1, page, plain(split[i])));
        }
        return new PackText(lines);
    }
}
