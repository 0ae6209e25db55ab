package org.scrutinyassistant.web.chat.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** A number as it is read in the United Kingdom: "4,310", "12.5". */
final class Figure {

    private static final int DECIMALS = 6;

    private Figure() {}

    static String of(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
