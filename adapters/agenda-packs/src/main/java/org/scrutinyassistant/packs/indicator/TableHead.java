package org.scrutinyassistant.packs.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.reading.TableRow;

/** The heading row of a table of indicators; cells beyond it belong to its last named column. */
final class TableHead {

    private static final int FEWEST_MONTHS = 2;

    private final List<Heading> headings;

    private TableHead(List<Heading> headings) {
        this.headings = headings;
    }

    static @Nullable TableHead of(TableRow row) {
        List<Heading> headings = new ArrayList<>();
        row.cells().forEach(cell -> headings.add(Heading.of(cell)));
        while (!headings.isEmpty() && row.cells().get(headings.size() - 1).isBlank()) {
            headings.remove(headings.size() - 1);
        }
        long months =
                headings.stream().filter(h -> h.caption() == Caption.MONTHLY).count();
        boolean named = headings.contains(Heading.of(Caption.NAME));
        return named && months >= FEWEST_MONTHS ? new TableHead(headings) : null;
    }

    IndicatorDraft draft(TableRow row, @Nullable Integer page) {
        IndicatorDraft draft = new IndicatorDraft(page);
        copy(row, draft);
        return draft;
    }

    void copy(TableRow row, IndicatorDraft draft) {
        for (int i = 0; i < row.cells().size(); i++) {
            Heading heading = headings.get(Math.min(i, headings.size() - 1));
            if (heading.caption() != Caption.OTHER) {
                draft.put(heading, row.cells().get(i));
            }
        }
    }

    boolean continues(TableRow row) {
        List<String> cells = row.cells();
        return cells.size() > 1
                && cells.get(0).isBlank()
                && !cells.get(cells.size() - 1).isBlank();
    }
}
