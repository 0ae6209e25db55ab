package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;

/** The lines of a printed row from its reference to its values, taken apart: reference, name and the two names set sideways. */
record PrintedRow(int first, @Nullable String ref, String name, RotatedNames people) {

    private static final int SHRED = 3;
    private static final int LONG_SHRED = 5;

    private static final String PERSON = "\\s+(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)";
    private static final Pattern ONE_PERSON = Pattern.compile("(.*?)" + PERSON);
    private static final Pattern TWO_PEOPLE = Pattern.compile("(.*?)" + PERSON + PERSON);

    static PrintedRow of(List<Line> lines, int from, int values, String beforeValues) {
        PrintedRef sameLine = PrintedRef.of(beforeValues);
        if (sameLine != null) {
            return new PrintedRow(
                    values, sameLine.ref(), OneLine.of(List.of(sameLine.rest())), new RotatedNames(null, null));
        }
        int shreds = firstShred(lines, from, values);
        int opening = opening(lines, from, shreds);
        PrintedRef ref = PrintedRef.of(lines.get(opening).text());
        List<String> name = new ArrayList<>();
        for (int i = ref == null ? opening : opening + 1; i < shreds; i++) {
            String text = lines.get(i).text();
            PrintedRef completed = ref == null ? null : ref.completedBy(text);
            if (completed == null) {
                name.add(text);
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

    /** This row with the people that stand at the end of its name, where there are none yet. */
    PrintedRow withPeopleFromName(int count) {
        Matcher named = (count > 1 ? TWO_PEOPLE : ONE_PERSON).matcher(name);
        if (count == 0 || people.first() != null || !named.matches()) {
            return this;
        }
        return new PrintedRow(
                first, ref, named.group(1), new RotatedNames(named.group(2), count > 1 ? named.group(3) : null));
    }

    /** The first line of the shreds before the values; a paragraph that holds a longer line is not one of them. */
    private static int firstShred(List<Line> lines, int from, int values) {
        int first = values;
        while (first > from && shred(lines, from, first - 1)) {
            first--;
        }
        int gap = first;
        while (gap < values && !lines.get(gap).blank()) {
            gap++;
        }
        boolean midParagraph = first > from && !lines.get(first - 1).blank();
        return midParagraph && gap < values ? gap : first;
    }

    private static boolean shred(List<Line> lines, int from, int at) {
        int length = lines.get(at).text().strip().length();
        return length <= SHRED
                || (length <= LONG_SHRED && at > from && !lines.get(at - 1).blank() && shred(lines, at - 1, at - 1));
    }

    private static int opening(List<Line> lines, int from, int end) {
        boolean gaps = lines.subList(from, end).stream().anyMatch(Line::blank);
        for (int i = end - 1; i >= from; i--) {
            boolean opens = !gaps
                    || i == from
                    || lines.get(i - 1).blank()
                    || lines.get(i).text().startsWith(" ");
            if (opens && PrintedRef.of(lines.get(i).text()) != null) {
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
