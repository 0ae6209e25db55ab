package org.scrutinyassistant.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the values of a measure are printed in the data set. */
enum Printed {
    WHOLE(0, "%s"),
    DECIMAL(1, "%s"),
    PERCENT(1, "%s%%"),
    POUNDS(0, "£%s");

    private final int places;
    private final String form;

    Printed(int places, String form) {
        this.places = places;
        this.form = form;
    }

    BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    String print(BigDecimal value) {
        return form.formatted(value.setScale(places, RoundingMode.HALF_UP).toPlainString());
    }

    String printOr(String given, String otherwise) {
        return given.isBlank() ? otherwise : print(new BigDecimal(given));
    }
}
