package org.scrutinyassistant.email.picture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.LineChart;

/** A chart in a sentence, for those who don't see the picture. */
public final class ChartWords {

    private static final Comparator<ChartPoint> BY_VALUE =
            Comparator.comparing(ChartPoint::value, BigDecimal::compareTo);

    private ChartWords() {}

    public static String of(LineChart chart) {
        List<ChartPoint> points = chart.points();
        String named = "Line chart of " + chart.title() + " (" + chart.unit() + ")";
        if (points.isEmpty()) {
            return named + ", without any figure.";
        }
        ChartPoint lowest = points.stream().min(BY_VALUE).orElseThrow();
        ChartPoint highest = points.stream().max(BY_VALUE).orElseThrow();
        return "%s: from %s to %s; lowest %s, highest %s. The figures are in the table that follows."
                .formatted(
                        named,
                        figure(points.get(0)),
                        figure(points.get(points.size() - 1)),
                        figure(lowest),
                        figure(highest));
    }

    private static String figure(ChartPoint point) {
        return point.value().toPlainString() + " in " + point.label();
    }
}
