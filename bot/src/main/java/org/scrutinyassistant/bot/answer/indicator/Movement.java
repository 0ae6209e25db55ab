package org.scrutinyassistant.bot.answer.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;

/** How an indicator's newest figure differs from the month and the year before, in words. */
final class Movement {

    private Movement() {}

    static String words(IndicatorHistory history) {
        Observation now = history.months().lastEntry().getValue();
        YearMonth month = now.month();
        String start = "%s in %s".formatted(Comparison.written(history, now.value()), Figures.month(month));
        return start + against(history, now, month.minusMonths(1), history.row().changeMonth())
                + against(history, now, month.minusYears(1), history.row().changeYear())
                + ".";
    }

    private static String against(
            IndicatorHistory history, Observation now, YearMonth before, @Nullable String printed) {
        Optional<Observation> then = history.in(before);
        if (then.isEmpty()) {
            return printed == null ? "" : "; printed change from %s: %s".formatted(Figures.month(before), printed);
        }
        BigDecimal was = then.get().value();
        String amount = amount(was, now.value(), printed);
        return "; %s %s in %s"
                .formatted(
                        direction(was, now.value()) + amount, Comparison.written(history, was), Figures.month(before));
    }

    private static String direction(BigDecimal was, BigDecimal now) {
        int way = now.compareTo(was);
        if (way == 0) {
            return "unchanged";
        }
        return way > 0 ? "up" : "down";
    }

    private static String amount(BigDecimal was, BigDecimal now, @Nullable String printed) {
        if (now.compareTo(was) == 0 || was.signum() == 0) {
            return " from";
        }
        String percent = printed != null && printed.endsWith("%")
                ? printed.replaceAll("[-+−–]", "")
                : now.subtract(was).abs().multiply(BigDecimal.valueOf(100)).divide(was.abs(), 0, RoundingMode.HALF_UP)
                        + "%";
        return " " + percent + " from";
    }
}
