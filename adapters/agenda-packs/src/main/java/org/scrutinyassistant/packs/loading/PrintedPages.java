package org.scrutinyassistant.packs.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

/** Splits text into lines; their page is not known without form feeds or printed labels. */
final class PrintedPages {

    PackText lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] split = text.split("\\R", -1);
        @Nullable Integer page = null;
        for (int i = 0; i < split.length; i++) {
            lines.add(new Line(i + 1, page, split[i].replace("\f", " ")));
        }
        return new PackText(lines);
    }
}
