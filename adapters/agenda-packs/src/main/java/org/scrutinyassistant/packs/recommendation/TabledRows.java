package org.scrutinyassistant.packs.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.Markup;
import org.scrutinyassistant.packs.reading.PrintedDate;

/** Reads rows whose cells are kept apart; empty date and title cells repeat those above, a row without text continues one. */
final class TabledRows {

    private final List<String> columns;
    private final List<TrackedRecommendation> rows = new ArrayList<>();
    private @Nullable LocalDate madeOn;
    private @Nullable String title;

    TabledRows(List<String> columns) {
        this.columns = columns;
    }

    List<TrackedRecommendation> read(List<Line> lines) {
        for (Line line : lines) {
            List<String> cells = Markup.cells(line.text());
            if (cells.size() > 1) {
                add(cells, line.page());
            }
        }
        return List.copyOf(rows);
    }

    private void add(List<String> cells, @Nullable Integer page) {
        String date = cell(cells, "date");
        String printedTitle = cell(cells, "title|item|report|subject");
        String text = cell(cells, "recommendation|proposed|resolution");
        String action = cell(cells, "taken|response|update|comment");
        String status = Progress.withoutStop(cell(cells, "progress|status"));
        Optional<Numbered> numbered = Numbered.startOf(text);
        boolean continues = date.isEmpty() && printedTitle.isEmpty() && numbered.isEmpty() && !rows.isEmpty();
        if (continues) {
            continueLast(text, action, status);
            return;
        }
        madeOn = PrintedDate.firstIn(date).orElse(madeOn);
        title = printedTitle.isEmpty() ? title : printedTitle;
        if (!text.isEmpty()) {
            rows.add(new TrackedRecommendation(
                    madeOn,
                    title,
                    numbered.map(Numbered::number).orElse(null),
                    numbered.map(Numbered::rest).orElse(text),
                    orNull(action),
                    orNull(status),
                    page));
        }
    }

    private void continueLast(String text, String action, String status) {
        TrackedRecommendation last = rows.remove(rows.size() - 1);
        rows.add(new TrackedRecommendation(
                last.madeOn(),
                last.title(),
                last.number(),
                (last.text() + " " + text).strip(),
                joined(last.actionTaken(), action),
                joined(last.status(), status),
                last.page()));
    }

    private String cell(List<String> cells, String caption) {
        for (int at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            if (columns.get(at).matches(".*\\b(?:" + caption + ")s?\\b.*")) {
                return cells.get(at);
            }
        }
        return "";
    }

    private static @Nullable String joined(@Nullable String first, String rest) {
        return orNull(((first == null ? "" : first) + " " + rest).strip());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
