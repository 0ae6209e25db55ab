package org.scrutinyassistant.packs.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.Line;

/** The broken heading of one printed page of the data set: the lines it covers, its months, and the columns after them. */
record PrintedHead(int first, int last, List<YearMonth> months, List<Heading> columns, int people) {

    private static final int FEWEST_MONTHS = 3;
    private static final int REACH = 25;
    private static final List<Caption> AFTER_MONTHS = List.of(
            Caption.AVERAGE,
            Caption.MAXIMUM,
            Caption.FLAG,
            Caption.NEIGHBOUR,
            Caption.ENGLAND,
            Caption.REGION,
            Caption.TARGET);

    static @Nullable PrintedHead at(List<Line> lines, int index) {
        String line = lines.get(index).text();
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return null;
        }
        List<YearMonth> months = MonthLabel.allIn(line);
        if (months.size() < FEWEST_MONTHS) {
            return null;
        }
        int start = start(lines, index);
        int last = end(lines, index);
        StringBuilder words = new StringBuilder(afterMonths(line));
        lines.subList(index + 1, last + 1).forEach(l -> words.append(' ').append(l.text()));
        List<Heading> columns = columns(words.toString().replaceAll("\\s+", " "));
        return columns.isEmpty()
                ? null
                : new PrintedHead(start, last, months, columns, people(lines.subList(start, last + 1)));
    }

    /** How many columns name somebody: the owner, the reporter. */
    private static int people(List<Line> head) {
        StringBuilder letters = new StringBuilder();
        head.forEach(line -> letters.append(line.text().replaceAll("\\s+", "").toLowerCase(Locale.UK)));
        return (letters.indexOf("owner") < 0 ? 0 : 1) + (letters.indexOf("reporter") < 0 ? 0 : 1);
    }

    private static int start(List<Line> lines, int index) {
        StringBuilder letters = new StringBuilder();
        int start = index;
        for (int i = index; i >= Math.max(0, index - REACH); i--) {
            letters.insert(0, lines.get(i).text().replaceAll("[^A-Za-z]", ""));
            if (letters.toString().regionMatches(true, 0, "ref", 0, 3)) {
                start = i;
            }
        }
        return start;
    }

    private static int end(List<Line> lines, int index) {
        int commentary = index;
        for (int i = index + 1; i < Math.min(lines.size(), index + REACH); i++) {
            String text = lines.get(i).text();
            if (PrintedRef.of(text) != null) {
                return i - 1;
            }
            commentary = Caption.COMMENTARY.words().matcher(text).find() ? i : commentary;
        }
        return commentary;
    }

    private static String afterMonths(String line) {
        Matcher matcher = MonthLabel.PATTERN.matcher(line);
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return line.substring(end);
    }

    private static List<Heading> columns(String words) {
        Matcher commentary = Caption.COMMENTARY.words().matcher(words);
        String heads = commentary.find() ? words.substring(0, commentary.start()) : words;
        record Placed(int at, Heading heading) {}
        List<Placed> placed = new ArrayList<>();
        for (Caption caption : AFTER_MONTHS) {
            Matcher matcher = caption.words().matcher(heads);
            boolean found = matcher.find();
            while (found) {
                boolean target = caption == Caption.TARGET;
                Heading heading = target ? Heading.target(target(heads, matcher.end())) : Heading.of(caption);
                placed.add(new Placed(matcher.start(), heading));
                found = target && matcher.find();
            }
        }
        placed.sort(Comparator.comparingInt(Placed::at));
        return placed.stream().map(Placed::heading).toList();
    }

    private static String target(String heads, int from) {
        return heads.substring(from, Math.min(heads.length(), from + 12));
    }
}
