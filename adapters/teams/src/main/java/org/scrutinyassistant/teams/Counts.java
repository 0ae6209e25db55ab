package org.scrutinyassistant.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.scrutinyassistant.bot.dialogue.Outcome;
import org.scrutinyassistant.teams.press.Verb;
import org.scrutinyassistant.teams.refusal.Refusal;

/** How many turns and presses came from Teams, by how they ended, and how many requests were turned away, by reason. */
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

    void press(Verb verb, boolean done) {
        meters.counter("scrutiny.notices.teams.presses", "verb", verb.word(), "done", Boolean.toString(done))
                .increment();
    }

    void undelivered() {
        meters.counter("scrutiny.teams.undelivered").increment();
    }
}
