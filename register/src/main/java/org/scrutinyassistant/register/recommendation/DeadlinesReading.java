package org.scrutinyassistant.register.recommendation;

import org.springframework.stereotype.Component;

/** Reads what deadlines rest on. */
@Component
public class DeadlinesReading {

    private final ResponseClock clock;
    private final AgendaDaysReading agendas;

    DeadlinesReading(ResponseClock clock, AgendaDaysReading agendas) {
        this.clock = clock;
        this.agendas = agendas;
    }

    public Deadlines read() {
        return new Deadlines(clock, agendas.read());
    }
}
