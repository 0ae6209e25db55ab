package org.scrutinyassistant.app.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The measures of a committee in the order of its data set, and their value in any month. */
record Measures(List<Measure> rows) {

    private static final String SEPARATOR = ";";
    private static final int RATE_PER = 10_000;

    Measures {
        rows = List.copyOf(rows);
    }

    static Measures parse(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> headings = Arrays.asList(lines.get(0).split(SEPARATOR, -1));
        return new Measures(lines.stream()
                .skip(1)
                .map(line -> new Measure(cells(headings, line.split(SEPARATOR, -1))))
                .toList());
    }

    Measure measure(String ref) {
        return rows.stream()
                .filter(row -> row.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + ref));
    }

    BigDecimal value(Measure measure, YearMonth month) {
        String counted = measure.text("rate of");
        if (counted.isBlank()) {
            return measure.printed().rounded(measure.shape().value(measure.ref(), month));
        }
        double count = value(measure(counted), month).doubleValue();
        return measure.printed().rounded(count * RATE_PER / measure.number("population"));
    }

    String printed(String ref, YearMonth month) {
        Measure measure = measure(ref);
        return measure.printed().print(value(measure, month));
    }

    private static Map<String, String> cells(List<String> headings, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, cells.length).forEach(i -> row.put(headings.get(i), cells[i]));
        return row;
    }
}
