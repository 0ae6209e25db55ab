package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.register.indicator.Figure;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Unit;
import org.scrutinyassistant.scheduler.due.Written;

/** Writes an indicator and its figures. */
record IndicatorWords(IndicatorHistory history) {

    private static final int MONTHS_SHOWN = 12;
    private static final Map<Unit, String> AXES = Map.of(
            Unit.COUNT, "Number",
            Unit.PERCENT, "Per cent",
            Unit.RATE, "Rate",
            Unit.DAYS, "Days",
            Unit.GBP, "Pounds");

    /** Returns the indicator as "CP1, repeat referrals within 12 months". */
    String name() {
        String ref = history.row().ref();
        return ref == null ? history.row().name() : ref + ", " + history.row().name();
    }

    String value(BigDecimal value) {
        return new Figure(value, history.row().unit()).written();
    }

    /** Returns a figure as "15.2% in May 2026". */
    String dated(Observation observation) {
        return value(observation.value()) + " in " + Written.month(observation.month());
    }

    Optional<String> before(YearMonth month) {
        return Optional.ofNullable(history.months().lowerEntry(month)).map(entry -> dated(entry.getValue()));
    }

    /** Returns the last twelve months up to one. */
    LineChart chart(YearMonth upTo) {
        List<ChartPoint> points =
                history.months().subMap(upTo.minusMonths(MONTHS_SHOWN - 1), true, upTo, true).values().stream()
                        .map(each -> new ChartPoint(
                                Written.month(each.month()), each.value().stripTrailingZeros()))
                        .toList();
        Unit unit = history.row().unit();
        return new LineChart(name(), unit == null ? "Value" : AXES.getOrDefault(unit, "Value"), points);
    }
}
