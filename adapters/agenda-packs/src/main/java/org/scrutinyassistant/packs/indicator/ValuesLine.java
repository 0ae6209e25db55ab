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
            Pattern.compile("£?-?£?\\d[\\d,]*(?:\\.\\d+)?%?|[-–]|(?i:new|n/a|local|tbc)|P|Y|N|✓|✗");
    private static final Pattern ARROW = Pattern.compile("[↑→↓➔➜▲▼►]+");
    private static final Pattern MONTH_CELL = Pattern.compile(".*\\d.*|[-–]|(?i:new|n/a|tbc)");

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
        return new ValuesLine(
                line.substring(0, run.get(0).start()).replaceFirst("(?<=\\S)\\s$", ""),
                cells.subList(0, months),
                joined(cells.subList(months, cells.size())),
                line.substring(run.get(run.size() - 1).end()).strip());
    }

    private static List<MatchResult> longestRun(List<MatchResult> words) {
        List<MatchResult> longest = List.of();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || !cell(words.get(i).group())) {
                longest = i - start > longest.size() ? words.subList(start, i) : longest;
                start = i + 1;
            }
        }
        return longest;
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
