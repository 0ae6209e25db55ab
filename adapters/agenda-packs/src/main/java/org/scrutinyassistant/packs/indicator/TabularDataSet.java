package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;
import org.scrutinyassistant.packs.reading.TableRow;

/** Reads a data set whose cells are kept apart by tabs or bars, under headings that name the months. */
final class TabularDataSet implements SectionReader<List<IndicatorRow>> {

    private static final int PROSE = 40;

    @Override
    public List<IndicatorRow> read(PackText pack) {
        List<IndicatorDraft> drafts = new ArrayList<>();
        @Nullable TableHead head = null;
        for (Line line : pack.lines()) {
            TableRow row = TableRow.of(line.text());
            if (row == null) {
                head = line.text().length() > PROSE ? null : head;
                continue;
            }
            TableHead found = TableHead.of(row);
            if (found != null) {
                head = found;
            } else if (head != null) {
                add(drafts, head, new FoundRow(row, line.page()));
            }
        }
        return drafts.stream().map(IndicatorDraft::row).toList();
    }

    private static void add(List<IndicatorDraft> drafts, TableHead head, FoundRow row) {
        IndicatorDraft draft = head.draft(row.cells(), row.page());
        if (draft.hasValue() && draft.hasText(Caption.NAME)) {
            drafts.add(draft);
        } else if (!drafts.isEmpty() && head.continues(row.cells())) {
            head.copy(row.cells(), drafts.get(drafts.size() - 1));
        }
    }

    private record FoundRow(TableRow cells, @Nullable Integer page) {}
}
