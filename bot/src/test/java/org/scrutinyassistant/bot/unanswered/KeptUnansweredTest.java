package org.scrutinyassistant.bot.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.dialogue.Unanswered;

class KeptUnansweredTest {

    private final List<String> kept = new CopyOnWriteArrayList<>();

    @Test
    void what_is_waiting_is_kept_before_it_closes_and_a_fault_stops_nothing() {
        try (KeptUnanswered log = new KeptUnanswered(this::keep)) {
            log.add(unanswered("one"));
            log.add(unanswered("fault"));
            log.add(unanswered("two"));
        }

        assertThat(kept).containsExactly("one", "two");
    }

    private void keep(Unanswered unanswered) {
        if (unanswered.text().equals("fault")) {
            throw new IllegalStateException("no disc");
        }
        kept.add(unanswered.text());
    }

    private static Unanswered unanswered(String text) {
        return new Unanswered(text, LocalDate.of(2030, 1, 1), null, 0);
    }
}
