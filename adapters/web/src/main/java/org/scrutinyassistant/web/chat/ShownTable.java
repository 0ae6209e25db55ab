package org.scrutinyassistant.web.chat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutinyassistant.message.Table;

/**
 * A table and how its columns stand.
 *
 * @param numeric for each column whether it holds figures only, which align to the right
 */
record ShownTable(Table table, List<Boolean> numeric) {

    private static final int NARROW = 3;
    private static final int WIDE = 6;
    private static final Pattern FIGURE = Pattern.compile("[-+−–£]*[\\d.,]+\\s?[%‰]?|-|–|—|n/a|");

    static ShownTable of(Table table) {
        List<Boolean> numeric = IntStream.range(0, table.header().size())
                .mapToObj(column -> column > 0 && holdsFigures(table, column))
                .toList();
        return new ShownTable(table, numeric);
    }

    /** Returns whether its rows stack up on a phone, where so many columns have no room. */
    public boolean stacks() {
        return table.header().size() > NARROW;
    }

    /** Returns whether it may have to scroll sideways even on a wide page. */
    public boolean scrolls() {
        return table.header().size() > WIDE;
    }

    private static boolean holdsFigures(Table table, int column) {
        return table.rows().stream()
                .allMatch(row -> FIGURE.matcher(row.get(column).strip()).matches());
    }
}
