package org.scrutinyassistant.app.demo;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The printed monthly data set up to one month: a few rows to a page, each page under its own headings. */
record DataSet(Measures measures, YearMonth last) {

    private static final int ROWS_ON_A_PAGE = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);

    String print() {
        List<Measure> rows = measures.rows();
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + ROWS_ON_A_PAGE)
                .mapToObj(from -> page(rows.subList(from, Math.min(rows.size(), from + ROWS_ON_A_PAGE))))
                .collect(Collectors.joining("\n" + Pages.BREAK + "\n"));
    }

    private String page(List<Measure> rows) {
        Stream<String> printed = rows.stream().map(row -> new DataSetRow(Series.of(measures, row, last)).print());
        return Stream.concat(Stream.of(headings()), printed).collect(Collectors.joining("\n"));
    }

    private String headings() {
        return String.join(
                "\t",
                Stream.of(first(), months(), others()).flatMap(List::stream).toList());
    }

    private static List<String> first() {
        return List.of("Ref.", "Indicator", "Owner", "Reporter", "Outcome (the difference it should make)");
    }

    private List<String> months() {
        return Series.months(last).stream().map(this::abbreviated).toList();
    }

    private List<String> others() {
        int year = last.getMonthValue() >= Month.APRIL.getValue() ? last.getYear() : last.getYear() - 1;
        return List.of(
                "% change from previous month",
                "% change from same month prev. year",
                "DoT",
                "12-mnth avg",
                "12-mnth max.",
                "SN",
                "ENG",
                "SE region",
                target(year - 1),
                target(year),
                "Commentary (" + abbreviated(last) + "):");
    }

    private static String target(int year) {
        return "Target %02d-%02d".formatted(year % 100, (year + 1) % 100);
    }

    private String abbreviated(YearMonth month) {
        return MONTH.format(month).replace("Sept", "Sep");
    }
}
