package org.scrutinyassistant.packs.passage;

import java.util.List;
import org.scrutinyassistant.packs.indicator.DataSetLines;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;
import org.scrutinyassistant.packs.reading.Line;

/** The officers' comments in a data set as paragraphs, each under the name of its indicator. */
public final class Commentaries {

    private Commentaries() {}

    public static List<Paragraph> of(DataSetLines dataSet, List<IndicatorRow> rows) {
        return rows.stream()
                .filter(row -> row.commentary() != null)
                .map(row -> paragraph(dataSet.first(), row))
                .toList();
    }

    private static Paragraph paragraph(int line, IndicatorRow row) {
        String comment = String.valueOf(row.commentary());
        return new Paragraph(comment, Kind.PROSE, new Line(line, row.page(), comment), row.name());
    }
}
