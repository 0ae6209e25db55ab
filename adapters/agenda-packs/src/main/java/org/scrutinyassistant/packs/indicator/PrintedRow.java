package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;

/** The lines of a printed row from its reference to its values, taken apart: reference, name and the two names set sideways. */
record PrintedRow(int first, @Nullable String ref, String name, RotatedNames people) {

    private static final int SHRED = 3;

    static PrintedRow of(List<Line> lines, int from, int values, String beforeValues) {
        int shreds = firstShred(lines, from, values);
        int opening = opening(lines, from, shreds);
        PrintedRef ref = PrintedRef.of(lines.get(opening).text());
        List<String> name = new ArrayList<>();
        for (int i = ref == null ? opening : opening + 1; i < shreds; i++) {
            PrintedRef completed =
                    ref == null ? null : ref.completedBy(lines.get(i).text());
            if (completed == null) {
                name.add(lines.get(i).text());
            } else {
                ref = completed;
            }
        }
        name.add(0, ref == null ? "" : ref.rest());
        List<String> people = new ArrayList<>();
        lines.subList(shreds, values).forEach(line -> people.add(line.text()));
        people.add(beforeValues);
        return new PrintedRow(opening, ref == null ? null : ref.ref(), OneLine.of(name), RotatedNames.of(people));
    }

    /** The first line of the shreds before the values; a paragraph that holds a longer line is not one of them. */
    private static int firstShred(List<Line> lines, int from, int values) {
        int first = values;
        while (first > from && lines.get(first - 1).text().strip().length() <= SHRED) {
            first--;
        }
        boolean midParagraph = first > from && !lines.get(first - 1).blank();
        while (midParagraph && first < values && !lines.get(first).blank()) {
            first++;
        }
        return first;
    }

    private static int opening(List<Line> lines, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            boolean afterGap =
                    i == from || lines.get(i - 1).blank() || lines.get(i).text().startsWith(" ");
            if (afterGap && PrintedRef.of(lines.get(i).text()) != null) {
                return i;
            }
        }
        int i = end - 1;
        while (i > from && lines.get(i).blank()) {
            i--;
        }
        while (i > from && !lines.get(i - 1).blank()) {
            i--;
        }
        return Math.max(i, from);
    }
}
