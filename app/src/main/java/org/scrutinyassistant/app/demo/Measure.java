package org.scrutinyassistant.app.demo;

import java.util.Locale;
import java.util.Map;

/** One row of the file of indicators: what is fixed of a measure, by the column's heading. */
record Measure(Map<String, String> cells) {

    Measure {
        cells = Map.copyOf(cells);
    }

    String ref() {
        return text("ref");
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Printed printed() {
        return Printed.valueOf(text("printed as").toUpperCase(Locale.ROOT));
    }

    Shape shape() {
        return new Shape(number("mean"), number("swing"), number("period"), number("wobble"), august());
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    private double august() {
        return text("august").isBlank() ? 1 : number("august");
    }
}
