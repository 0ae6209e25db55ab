package org.scrutinyassistant.message.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A month as people write it under a chart: "May 2024", "Sept 2024" or "2024-05". */
final class MonthLabel {

    private static final List<DateTimeFormatter> WRITTEN = List.of(written(Locale.ENGLISH), written(Locale.UK));

    private MonthLabel() {}

    static Optional<LocalDate> firstDay(String label) {
        return WRITTEN.stream().flatMap(format -> month(label, format)).findFirst();
    }

    private static Stream<LocalDate> month(String label, DateTimeFormatter format) {
        try {
            return Stream.of(YearMonth.parse(label.strip(), format).atDay(1));
        } catch (DateTimeException otherLabel) {
            return Stream.empty();
        }
    }

    private static DateTimeFormatter written(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("[MMMM yyyy][MMM yyyy][yyyy-MM]")
                .toFormatter(locale);
    }
}
