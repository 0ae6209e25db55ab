package org.scrutinyassistant.teams.notice;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** How many notices were sent to Teams, by what became of them, as {@code scrutiny.notices.teams.sent}. */
record Tally(MeterRegistry meters) {

    void sent(Outcome outcome) {
        String word = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("scrutiny.notices.teams.sent", "outcome", word).increment();
    }
}
