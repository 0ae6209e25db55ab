package org.scrutinyassistant.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The thirteen months of a measure up to one month, and what the data set says of them. */
record Series(Measure measure, YearMonth last, List<BigDecimal> values) {

    static final int MONTHS = 13;

    private static final int NOTABLE_PERCENT = 10;

    Series {
        values = List.copyOf(values);
    }

    static Series of(Measures measures, Measure measure, YearMonth last) {
        return new Series(
                measure,
                last,
                months(last).stream()
                        .map(month -> measures.value(measure, month))
                        .toList());
    }

    static List<YearMonth> months(YearMonth last) {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .toList();
    }

    BigDecimal latest() {
        return values.get(MONTHS - 1);
    }

    BigDecimal previous() {
        return values.get(MONTHS - 2);
    }

    BigDecimal average() {
        BigDecimal sum = lastYear().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(lastYear().size()), 2, RoundingMode.HALF_UP);
    }

    BigDecimal highest() {
        return lastYear().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    String changeInMonth() {
        return change(previous());
    }

    String changeInYear() {
        return change(values.get(0));
    }

    private List<BigDecimal> lastYear() {
        return values.subList(1, MONTHS);
    }

    private String change(BigDecimal before) {
        int percent = latest().subtract(before)
                .movePointRight(2)
                .divide(before, 0, RoundingMode.HALF_UP)
                .intValueExact();
        String arrow = Math.abs(percent) < NOTABLE_PERCENT ? "→" : percent > 0 ? "↑" : "↓";
        return arrow + " " + percent + "%";
    }
}
