package org.scrutinyassistant.bot.answer.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.Unit;

/** Writes figures and months as people say them. */
final class Figures {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Figures() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String plain(BigDecimal value, @Nullable Unit unit) {
        String number = number(value);
        if (unit == Unit.PERCENT) {
            return number + "%";
        }
        return unit == Unit.GBP ? pounds(number) : number;
    }

    private static String pounds(String number) {
        return number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
    }

    static String number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        int decimals = Math.max(0, shortest.scale());
        return String.format(Locale.UK, "%,." + decimals + "f", shortest);
    }
}
