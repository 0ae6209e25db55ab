package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.reading.Line;

/** The rows under one printed heading of the data set, up to the next heading. */
final class PrintedDataPage {

    private record Printed(int at, ValuesLine values, PrintedRow row) {}

    private final PrintedHead head;
    private final List<Line> lines;
    private final boolean last;
    private final List<Printed> printed = new ArrayList<>();

    PrintedDataPage(PrintedHead head, List<Line> lines, boolean last) {
        this.head = head;
        this.lines = lines;
        this.last = last;
        int from = head.last() + 1;
        for (int i = from; i < lines.size(); i++) {
            ValuesLine values = ValuesLine.of(
                    lines.get(i).text(), head.months().size(), head.columns().size());
            if (values != null) {
                printed.add(new Printed(
                        i,
                        values,
                        PrintedRow.of(lines, from, i, values.before()).withPeopleFromName(head.people())));
                from = i + 1;
            }
        }
    }

    List<IndicatorRow> rows() {
        List<IndicatorRow> rows = new ArrayList<>();
        List<Heading> columns = columns();
        for (int i = 0; i < printed.size(); i++) {
            IndicatorDraft draft = draft(printed.get(i), columns);
            draft.put(Caption.COMMENTARY, commentary(i));
            rows.add(draft.row());
        }
        return rows;
    }

    /** The lines from the heading to the end of the last row. */
    List<Line> lines() {
        if (printed.isEmpty()) {
            return List.of();
        }
        return lines.subList(
                head.first(), last ? printed.get(printed.size() - 1).at() + 1 : lines.size());
    }

    private IndicatorDraft draft(Printed row, List<Heading> columns) {
        IndicatorDraft draft = new IndicatorDraft(lines.get(row.at()).page());
        draft.put(Caption.REF, row.row().ref());
        draft.put(Caption.NAME, row.row().name());
        draft.put(Caption.OWNER, row.row().people().first());
        draft.put(Caption.REPORTER, row.row().people().second());
        for (int i = 0; i < head.months().size(); i++) {
            Heading month = new Heading(Caption.MONTHLY, head.months().get(i), null);
            draft.put(month, row.values().monthly().get(i));
        }
        List<String> after = row.values().after();
        for (int i = 0; i < Math.min(columns.size(), after.size()); i++) {
            draft.put(columns.get(i), after.get(i));
        }
        return draft;
    }

    private String commentary(int index) {
        boolean closing = index == printed.size() - 1;
        int end = closing ? lines.size() : printed.get(index + 1).row().first();
        Printed row = printed.get(index);
        List<Line> following = lines.subList(row.at() + 1, end);
        return (row.values().rest() + " "
                        + (closing && last ? PrintedCommentary.untilGap(following) : PrintedCommentary.of(following)))
                .strip();
    }

    /** The columns after the months: those captioned, behind as many columns of change as the rows have cells to spare. */
    private List<Heading> columns() {
        Map<Integer, Integer> counts = new TreeMap<>();
        printed.forEach(row -> counts.merge(row.values().after().size(), 1, Integer::sum));
        int usual = counts.entrySet().stream()
                .max(Entry.comparingByValue())
                .map(Entry::getKey)
                .orElse(0);
        List<Heading> columns = new ArrayList<>(head.columns());
        long always = columns.stream()
                .filter(column -> column.caption() != Caption.TARGET)
                .count();
        int changes = (int) Math.max(0, Math.min(2, usual - always));
        columns.addAll(
                0,
                List.of(Heading.of(Caption.CHANGE_MONTH), Heading.of(Caption.CHANGE_YEAR))
                        .subList(2 - changes, 2));
        return columns;
    }
}
