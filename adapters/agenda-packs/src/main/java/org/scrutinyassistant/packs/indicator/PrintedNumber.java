package org.scrutinyassistant.packs.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number in a cell such as "1,547", "20.7%", "£1.20" or "(3)"; words and dashes mean that there is none. */
final class PrintedNumber {

    private static final Pattern PATTERN = Pattern.compile("[£]?(-?)[£]?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*%?");

    private PrintedNumber() {}

    static @Nullable BigDecimal of(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        var matcher = PATTERN.matcher(cell.strip().replace('−', '-'));
        if (!matcher.matches()) {
            return null;
        }
        String decimals = matcher.group(3) == null ? "" : matcher.group(3);
        return new BigDecimal(matcher.group(1) + matcher.group(2).replace(",", "") + decimals);
    }
}
