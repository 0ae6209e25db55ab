package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The printed line with an indicator's values: one cell for each month, the cells after those, and the words around them. */
record ValuesLine(String before, List<String> monthly, List<String> after, String rest) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CELL =
            Pattern.compile("£?-?£?\\d[\\d,]*(?:\\.\\d+)?%?|<\\d+%?|\\.{2,3}|(?i:new|n/a|nil|local|tbc)|[^\\d\\s.,;:]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ARROW = Pattern.compile("[↑→↓➔➜▲▼►]+");
    private static final Pattern MONTH_CELL = Pattern.compile(".*\\d.*|[^\\p{L}]{1,3}|(?i:new|n/a|nil|tbc)");

    /** The values on this line where it has at least a cell for each month and some of the columns after them, else null. */
    static @Nullable ValuesLine of(String line, int months, int columns) {
        int fewest = months + Math.min(columns, 2);
        List<MatchResult> run = longestRun(WORD.matcher(line).results().toList());
        List<String> cells = run.stream()
                .map(MatchResult::group)
                .filter(word -> !ARROW.matcher(word).matches())
                .toList();
        if (cells.size() < fewest || !monthly(cells.subList(0, months))) {
            return null;
        }
        String rest = line.substring(run.get(run.size() - 1).end()).strip();
        return new ValuesLine(
                line.substring(0, run.get(0).start()).replaceFirst("(?<=\\S)\\s$", ""),
                cells.subList(0, months),
                joined(cells.subList(months, cells.size())),
                LETTER.matcher(rest).matches() ? "" : rest);
    }

    private static List<MatchResult> longestRun(List<MatchResult> words) {
        List<MatchResult> longest = List.of();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || !cell(words.get(i).group())) {
                List<MatchResult> run = withoutLetters(words.subList(start, i));
                longest = run.size() > longest.size() ? run : longest;
                start = i + 1;
            }
        }
        return longest;
    }

    /** A run without single letters at its ends, which are a name's last shred or a comment's first word. */
    private static List<MatchResult> withoutLetters(List<MatchResult> run) {
        int from = 0;
        int to = run.size();
        while (from < to && LETTER.matcher(run.get(from).group()).matches()) {
            from++;
        }
        while (to > from && LETTER.matcher(run.get(to - 1).group()).matches()) {
            to--;
        }
        return run.subList(from, to);
    }

    private static boolean cell(String word) {
        return CELL.matcher(word).matches() || ARROW.matcher(word).matches();
    }

    private static boolean monthly(List<String> cells) {
        return cells.stream().allMatch(cell -> MONTH_CELL.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> cell.matches(".*\\d.*"));
    }

    private static List<String> joined(List<String> cells) {
        List<String> joined = new ArrayList<>();
        for (String cell : cells) {
            int last = joined.size() - 1;
            if (cell.equalsIgnoreCase("n/a") && last >= 0 && joined.get(last).matches("[-–]")) {
                joined.set(last, cell);
            } else {
                joined.add(cell);
            }
        }
        return joined;
    }
}
