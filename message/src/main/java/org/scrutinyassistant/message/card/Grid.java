package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Table;

/** The Table element of Adaptive Cards 1.5, its first row the header. */
final class Grid {

    private static final Map<String, Object> EQUAL_WIDTH = Map.of("width", 1);

    private Grid() {}

    static Map<String, Object> of(Table table) {
        Stream<List<String>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream());
        return Element.of("Table")
                .with("firstRowAsHeaders", true)
                .with(
                        "columns",
                        table.header().stream().map(name -> EQUAL_WIDTH).toList())
                .with("rows", rows.map(Grid::row).toList())
                .toMap();
    }

    private static Map<String, Object> row(List<String> cells) {
        return Element.of("TableRow")
                .with("cells", cells.stream().map(Grid::cell).toList())
                .toMap();
    }

    private static Map<String, Object> cell(String words) {
        return Element.of("TableCell")
                .with("items", List.of(TextBlock.of(words)))
                .toMap();
    }
}
