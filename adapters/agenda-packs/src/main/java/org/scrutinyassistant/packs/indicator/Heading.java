package org.scrutinyassistant.packs.indicator;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of one column: its caption, with the month of a monthly value or the financial year of a target. */
record Heading(
        Caption caption,
        @Nullable YearMonth month,
        @Nullable String year) {

    private static final Pattern YEARS = Pattern.compile("(?:20)?(\\d\\d) ?[-–/] ?(?:20)?(\\d\\d)\\b");

    static Heading of(String cell) {
        String text = cell.strip();
        YearMonth month = MonthLabel.of(text).orElse(null);
        if (month != null) {
            return new Heading(Caption.MONTHLY, month, null);
        }
        Caption caption = Caption.of(text);
        return caption == Caption.TARGET ? target(text) : new Heading(caption, null, null);
    }

    static Heading of(Caption caption) {
        return new Heading(caption, null, null);
    }

    static Heading target(String text) {
        Matcher years = YEARS.matcher(text);
        return new Heading(Caption.TARGET, null, years.find() ? "20" + years.group(1) + "-" + years.group(2) : null);
    }
}
