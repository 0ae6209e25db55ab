package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The printed line with an indicator's values: what stands before them, one cell for each month, and the cells after those. */
record ValuesLine(String before, List<String> monthly, List<String> after) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CELL =
            Pattern.compile("[£]?-?[£]?\\d[\\d,]*(?:\\.\\d+)?%?|[-–]|(?i:new|n/a|local|tbc)|P|Y|N|✓|✗");
    private static final Pattern ARROW = Pattern.compile("[↑→↓➔➜▲▼►]+");
    private static final Pattern MONTH_CELL = Pattern.compile(".*\\d.*|[-–]|(?i:new|n/a|tbc)");

    static @Nullable ValuesLine of(String line, int months, int columns) {
        List<String> words = SPACES.splitAsStream(line.strip()).toList();
        int first = words.size();
        while (first > 0
                && (CELL.matcher(words.get(first - 1)).matches()
                        || ARROW.matcher(words.get(first - 1)).matches())) {
            first--;
        }
        List<String> cells = withoutArrows(words.subList(first, words.size()));
        if (cells.size() < months + Math.min(columns, 2) || !monthly(cells.subList(0, months))) {
            return null;
        }
        String before = line.substring(0, end(line, words.subList(0, first)));
        return new ValuesLine(before, cells.subList(0, months), joined(cells.subList(months, cells.size())));
    }

    private static int end(String line, List<String> words) {
        int end = 0;
        for (String word : words) {
            end = line.indexOf(word, end) + word.length();
        }
        return end;
    }

    private static boolean monthly(List<String> cells) {
        return cells.stream().allMatch(cell -> MONTH_CELL.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> cell.matches(".*\\d.*"));
    }

    private static List<String> withoutArrows(List<String> words) {
        return words.stream().filter(word -> !ARROW.matcher(word).matches()).toList();
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
