package org.scrutinyassistant.message;

import java.util.List;

/** A line over time, whose points are shown as a table wherever a picture can't be; {@code unit} labels the axis. */
public record LineChart(String title, String unit, List<ChartPoint> points) implements Part {

    public LineChart {
        points = List.copyOf(points);
    }

    /** Returns the same figures as rows. */
    public Table asTable() {
        return new Table(
                title,
                List.of("Month", unit),
                points.stream()
                        .map(point -> List.of(point.label(), point.value().toPlainString()))
                        .toList());
    }

    @Override
    public String plain() {
        return asTable().plain();
    }

    @Override
    public <R> R render(PartRenderer<R> renderer) {
        return renderer.chart(this);
    }
}
