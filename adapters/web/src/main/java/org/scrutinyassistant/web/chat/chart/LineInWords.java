package org.scrutinyassistant.web.chat.chart;

import java.util.Comparator;
import java.util.List;
import org.scrutinyassistant.message.ChartPoint;

/** Says what a line shows: where it starts and ends, its lowest and its highest point. */
final class LineInWords {

    private static final Comparator<ChartPoint> BY_VALUE = Comparator.comparing(ChartPoint::value);

    private LineInWords() {}

    static String of(List<ChartPoint> points) {
        ChartPoint first = points.get(0);
        if (points.size() == 1) {
            return "One figure: " + at(first) + ".";
        }
        ChartPoint last = points.get(points.size() - 1);
        ChartPoint lowest = points.stream().min(BY_VALUE).orElse(first);
        ChartPoint highest = points.stream().max(BY_VALUE).orElse(first);
        return "From %s to %s. Lowest %s; highest %s.".formatted(at(first), at(last), at(lowest), at(highest));
    }

    private static String at(ChartPoint point) {
        return Figure.of(point.value()) + " in " + point.label();
    }
}
