package org.scrutinyassistant.app.demo;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One printed row of the monthly data set, its cells apart by tabs. */
record DataSetRow(Series series) {

    private static final String NOT_COMPARED = "Local";
    private static final Map<String, String> GOOD_DIRECTION = Map.of("higher", "▲", "lower", "▼");

    String print() {
        return String.join(
                "\t",
                Stream.of(
                                List.of(series.measure().ref(), name()),
                                texts("owner", "reporter", "outcome"),
                                months(),
                                changes(),
                                others(),
                                comment())
                        .flatMap(List::stream)
                        .toList());
    }

    private String name() {
        String better = series.measure().text("better");
        return series.measure().text("name")
                + (GOOD_DIRECTION.containsKey(better) ? " (" + better + " is better)" : "");
    }

    private List<String> texts(String... columns) {
        return Stream.of(columns).map(series.measure()::text).toList();
    }

    private List<String> months() {
        return series.values().stream().map(form()::print).toList();
    }

    private List<String> changes() {
        String better = GOOD_DIRECTION.getOrDefault(series.measure().text("better"), "");
        return List.of(series.changeInMonth(), series.changeInYear(), better);
    }

    private List<String> others() {
        String target = form().printOr(series.measure().text("target"), "");
        return List.of(
                form().print(series.average()),
                form().print(series.highest()),
                compared("SN"),
                compared("England"),
                compared("South East"),
                target,
                target);
    }

    private String compared(String area) {
        return form().printOr(series.measure().text(area), NOT_COMPARED);
    }

    private List<String> comment() {
        return List.of(series.measure().text("commentary").replace("{movement}", movement()));
    }

    private String movement() {
        String month = series.last().minusMonths(1).getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        int direction = series.latest().compareTo(series.previous());
        if (direction == 0) {
            return "unchanged since " + month;
        }
        return (direction > 0 ? "up from " : "down from ") + form().print(series.previous()) + " in " + month;
    }

    private Printed form() {
        return series.measure().printed();
    }
}
