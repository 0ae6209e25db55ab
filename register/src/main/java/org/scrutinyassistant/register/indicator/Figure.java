package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value with what it counts, written as one reads it: "16.1%", "£1,200". */
public record Figure(BigDecimal value, @Nullable Unit unit) {

    public String written() {
        return written(value);
    }

    /** Returns another value that counts the same. */
    public String written(BigDecimal other) {
        String number = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(other);
        if (unit == Unit.GBP) {
            return number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
        }
        if (unit == Unit.DAYS) {
            return number + (number.equals("1") ? " day" : " days");
        }
        return unit == Unit.PERCENT ? number + "%" : number;
    }
}
