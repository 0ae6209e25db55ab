package org.scrutinyassistant.message;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Rows under a header; every row has as many cells as the header. */
public record Table(String caption, List<String> header, List<List<String>> rows) implements Part {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Table '%s' has %d columns but a row of %d".formatted(caption, header.size(), row.size()));
            }
        }
    }

    @Override
    public String plain() {
        return caption + "\n" + rows.stream().map(this::line).collect(joining("\n"));
    }

    @Override
    public <R> R render(PartRenderer<R> renderer) {
        return renderer.table(this);
    }

    private String line(List<String> row) {
        return "- " + String.join("; ", row);
    }
}
