package org.scrutinyassistant.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flows;

/** Nothing is surely enough meant. */
final class Fallback implements Way {

    private final Script script;

    Fallback(Script script) {
        this.script = script;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        return Optional.of(Departure.to(
                script.flows().named(Flows.FALLBACK),
                Known.of(Map.of()),
                hearing.understood(),
                hearing.bestConfidence()));
    }
}
