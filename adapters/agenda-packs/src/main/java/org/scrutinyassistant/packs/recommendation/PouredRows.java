package org.scrutinyassistant.packs.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PrintedDate;
import org.scrutinyassistant.packs.reading.Prose;

/**
 * Reads a table whose cells were poured out one after another. Numbers that start again open a group; each group has one
 * cell with date and title, which may be printed before, between or after its rows.
 */
final class PouredRows {

    private static final Pattern DATED = Pattern.compile(
            "(\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4})(?:\\s+(.*?))?(?:\\s+(\\d{1,2}\\)\\s.*))?");

    private final List<List<PouredRow>> groups = new ArrayList<>();
    private final List<MeetingCell> cells = new ArrayList<>();
    private final List<Integer> groupsBefore = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private boolean inTitle;

    static List<TrackedRecommendation> read(List<Line> lines) {
        PouredRows table = new PouredRows();
        DoubleSpacing.closed(lines).forEach(line -> table.add(line, Markup.plain(line.text())));
        table.closeTitle();
        return table.rows();
    }

    private void add(Line line, String text) {
        Matcher dated = DATED.matcher(text);
        if (dated.matches() && PrintedDate.firstIn(text).isPresent()) {
            closeTitle();
            LocalDate date = PrintedDate.firstIn(dated.group(1)).orElse(null);
            cells.add(new MeetingCell(date, null));
            groupsBefore.add(groups.size());
            inTitle = true;
            title.add(dated.group(2) == null ? "" : dated.group(2));
            if (dated.group(3) != null) {
                add(line, dated.group(3));
            }
            return;
        }
        Optional<Numbered> numbered = Numbered.startOf(text);
        if (numbered.isPresent() && text.matches("\\(?\\d+\\).*")) {
            closeTitle();
            open(numbered.get(), line);
        } else if (inTitle && text.isEmpty()) {
            closeTitle();
        } else if (inTitle) {
            title.add(text);
        } else if (!groups.isEmpty()) {
            lastRow().add(line.text());
        }
    }

    private PouredRow lastRow() {
        List<PouredRow> group = groups.get(groups.size() - 1);
        return group.get(group.size() - 1);
    }

    private void open(Numbered numbered, Line line) {
        if (groups.isEmpty() || numbered.number() <= lastRow().number()) {
            groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(new PouredRow(numbered.number(), numbered.rest(), line.page()));
    }

    private void closeTitle() {
        String words = Prose.of(title);
        if (inTitle && !words.isEmpty()) {
            int last = cells.size() - 1;
            cells.set(last, new MeetingCell(cells.get(last).date(), words));
        }
        inTitle = inTitle && words.isEmpty();
        title.clear();
    }

    private List<TrackedRecommendation> rows() {
        List<TrackedRecommendation> rows = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            MeetingCell cell = cellOf(group);
            groups.get(group).forEach(row -> rows.add(row.under(cell)));
        }
        return rows;
    }

    /** The group's own cell where each has one; else the last cell printed before the group's first row. */
    private MeetingCell cellOf(int group) {
        if (cells.size() == groups.size()) {
            return cells.get(group);
        }
        MeetingCell found = cells.isEmpty() ? MeetingCell.UNKNOWN : cells.get(0);
        for (int at = 0; at < cells.size(); at++) {
            if (groupsBefore.get(at) <= group) {
                found = cells.get(at);
            }
        }
        return found;
    }
}
