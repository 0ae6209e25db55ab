package org.scrutinyassistant.web.chat.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.message.Table;

/**
 * A line chart as shapes in a box of {@link #width} by {@link #height}, readable on a phone.
 *
 * @param title what it shows, with its unit
 * @param summary the line in words
 * @param line the points of the polyline
 * @param marks its points, one by one
 * @param left where the level axis begins
 * @param scale labels of the upright axis, each at a grid line
 * @param months labels of the level axis
 * @param last the newest value, beside its point
 */
public record ChartDrawing(
        String title,
        String summary,
        String line,
        List<Mark> marks,
        String left,
        List<Label> scale,
        List<Label> months,
        List<Label> last) {

    private static final double LETTER = 7.5;
    private static final double GAP = 8;

    public static ChartDrawing of(LineChart chart) {
        String title = chart.title() + " (" + chart.unit() + ")";
        List<ChartPoint> points = chart.points();
        if (points.isEmpty()) {
            return new ChartDrawing(title, "No figures", "", List.of(), "", List.of(), List.of(), List.of());
        }
        Plot plot = plot(points);
        List<Mark> marks = IntStream.range(0, points.size())
                .mapToObj(at -> mark(plot, points, at))
                .toList();
        String line = marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(joining(" "));
        return new ChartDrawing(
                title,
                LineInWords.of(points),
                line,
                marks,
                Plot.written(plot.left() - 4),
                scale(plot),
                MonthLabels.of(plot, points),
                List.of(last(plot, points)));
    }

    /** Returns the figures of {@code chart} to read, written as they are on its axis. */
    public static Table figures(LineChart chart) {
        List<List<String>> rows = chart.points().stream()
                .map(point -> List.of(point.label(), Figure.of(point.value())))
                .toList();
        return new Table(chart.title(), List.of("Month", chart.unit()), rows);
    }

    public int width() {
        return Plot.WIDTH;
    }

    public int height() {
        return Plot.HEIGHT;
    }

    /** Returns where the level axis ends. */
    public String right() {
        return Plot.written(Plot.RIGHT);
    }

    /** Returns how large a point is drawn: smaller where there are many. */
    public String radius() {
        return marks.size() > 40 ? "1.5" : "3";
    }

    private static Plot plot(List<ChartPoint> points) {
        Axis axis = Axis.over(points.stream().map(ChartPoint::value).toList());
        int longest = axis.ticks().stream()
                .mapToInt(tick -> Figure.of(tick).length())
                .max()
                .orElse(0);
        return new Plot(axis, points.size(), longest * LETTER + GAP + 4);
    }

    private static Mark mark(Plot plot, List<ChartPoint> points, int at) {
        ChartPoint point = points.get(at);
        return new Mark(plot.x(at), plot.y(point.value()), point.label() + ": " + Figure.of(point.value()));
    }

    private static List<Label> scale(Plot plot) {
        String x = Plot.written(plot.left() - GAP);
        return plot.axis().ticks().stream()
                .map(tick -> new Label(x, plot.y(tick), "end", Figure.of(tick)))
                .toList();
    }

    private static Label last(Plot plot, List<ChartPoint> points) {
        BigDecimal value = points.get(points.size() - 1).value();
        double above = plot.height(value) - GAP - 2;
        double y = above < Plot.TOP - 4 ? plot.height(value) + GAP + 12 : above;
        return new Label(Plot.written(Plot.RIGHT + 6), Plot.written(y), "end", Figure.of(value));
    }
}
