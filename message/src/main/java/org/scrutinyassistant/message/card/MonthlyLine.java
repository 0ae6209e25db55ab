package org.scrutinyassistant.message.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.message.LineChart;

/** Teams' own line chart over months, and the same figures as facts for a host that can't draw it. */
final class MonthlyLine {

    private MonthlyLine() {}

    /** Returns the chart, or nothing unless every point lies in a month that can be read. */
    static Optional<Map<String, Object>> of(LineChart chart) {
        boolean monthly = chart.points().stream()
                .allMatch(point -> MonthLabel.firstDay(point.label()).isPresent());
        return monthly && !chart.points().isEmpty() ? Optional.of(line(chart)) : Optional.empty();
    }

    private static Map<String, Object> line(LineChart chart) {
        List<Map<String, Object>> values =
                chart.points().stream().map(MonthlyLine::value).toList();
        return Element.of("Chart.Line")
                .with("xAxisTitle", "Month")
                .with("yAxisTitle", chart.unit())
                .with("data", List.of(Map.of("legend", chart.title(), "values", values)))
                .with("fallback", FactSet.of(figures(chart)))
                .toMap();
    }

    private static Map<String, Object> value(ChartPoint point) {
        return Map.of("x", MonthLabel.firstDay(point.label()).orElseThrow().toString(), "y", point.value());
    }

    private static Facts figures(LineChart chart) {
        return new Facts(chart.points().stream()
                .map(point -> new Fact(point.label(), point.value().toPlainString()))
                .toList());
    }
}
