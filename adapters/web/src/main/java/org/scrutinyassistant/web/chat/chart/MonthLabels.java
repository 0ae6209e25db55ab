package org.scrutinyassistant.web.chat.chart;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.message.ChartPoint;

/** Names the first and the last point under the level axis, and the middle one where there is room. */
final class MonthLabels {

    private static final double BASELINE = Plot.HEIGHT - 8.0;
    private static final int LONGEST = 14;
    private static final int FEWEST = 7;

    private MonthLabels() {}

    static List<Label> of(Plot plot, List<ChartPoint> points) {
        int last = points.size() - 1;
        if (last == 0) {
            return List.of(label(plot, points, 0, "middle"));
        }
        List<Label> labels = new ArrayList<>();
        labels.add(label(plot, points, 0, "start"));
        if (roomFor(points)) {
            labels.add(label(plot, points, last / 2, "middle"));
        }
        labels.add(label(plot, points, last, "end"));
        return labels;
    }

    private static boolean roomFor(List<ChartPoint> points) {
        return points.size() >= FEWEST
                && points.stream().allMatch(point -> point.label().length() <= LONGEST);
    }

    private static Label label(Plot plot, List<ChartPoint> points, int at, String anchor) {
        return new Label(
                plot.x(at), Plot.written(BASELINE), anchor, points.get(at).label());
    }
}
