package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The printed table of a municipal year's meetings, a column for each of its two calendar years. */
record MeetingsTable(int year, List<LocalDate> meetings) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    MeetingsTable {
        meetings = List.copyOf(meetings);
    }

    String print() {
        List<String> left = column(year);
        List<String> right = column(year + 1);
        String rows = IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(row -> cell(left, row) + "\t" + cell(right, row))
                .collect(Collectors.joining("\n"));
        return year + "\t" + (year + 1) + "\n" + rows;
    }

    private List<String> column(int calendarYear) {
        return meetings.stream()
                .filter(day -> day.getYear() == calendarYear)
                .map(DAY::format)
                .toList();
    }

    private static String cell(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
