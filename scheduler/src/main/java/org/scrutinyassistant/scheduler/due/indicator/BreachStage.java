package org.scrutinyassistant.scheduler.due.indicator;

import java.util.Locale;

/** What people are told of a breach. */
enum BreachStage {
    STARTED,
    WORSENED,
    RECOVERED,
    CORRECTED;

    /** Returns the stage that the ledger writes so, with its number or without. */
    static BreachStage of(String written) {
        int number = written.indexOf('-');
        return valueOf((number < 0 ? written : written.substring(0, number)).toUpperCase(Locale.ROOT));
    }

    /** Returns how the ledger writes it when it is told of a month for the first time, or again: "corrected-2". */
    String word(int time) {
        String word = name().toLowerCase(Locale.ROOT);
        return time == 1 ? word : word + "-" + time;
    }
}
