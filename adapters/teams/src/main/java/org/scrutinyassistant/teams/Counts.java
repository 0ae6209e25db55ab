package org.scrutinyassistant.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.scrutinyassistant.bot.dialogue.Outcome;
import org.scrutinyassistant.teams.refusal.Refusal;

/** How many turns came from Teams, by how they ended, and how many requests were turned away, by reason. */
final class Counts {

    private final MeterRegistry meters;

    Counts(MeterRegistry meters) {
        this.meters = meters;
    }

    void turn(Outcome outcome) {
        turn(outcome.name().toLowerCase(Locale.ROOT));
    }

    void turn(String outcome) {
        meters.counter("scrutiny.teams.turns", "outcome", outcome).increment();
    }

    void refused(Refusal refusal) {
        meters.counter("scrutiny.teams.refused", "reason", refusal.tag()).increment();
    }

    void undelivered() {
        meters.counter("scrutiny.teams.undelivered").increment();
    }
}
