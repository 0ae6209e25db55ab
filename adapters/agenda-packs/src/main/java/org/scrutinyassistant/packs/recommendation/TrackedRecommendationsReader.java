package org.scrutinyassistant.packs.recommendation;

import java.util.List;
import org.scrutinyassistant.packs.pack.TrackedRecommendation;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the table in which a committee tracks its recommendations, kept as rows or poured out cell after cell. */
public final class TrackedRecommendationsReader implements SectionReader<List<TrackedRecommendation>> {

    @Override
    public List<TrackedRecommendation> read(PackText pack) {
        return MonitoringTable.in(pack).map(TrackedRecommendationsReader::rows).orElse(List.of());
    }

    private static List<TrackedRecommendation> rows(MonitoringTable table) {
        return table.columns().size() > 2
                ? new TabledRows(table.columns()).read(table.lines())
                : PouredRows.read(table.lines());
    }
}
