package org.scrutinyassistant.web.ask;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.Reply;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.springframework.stereotype.Component;

/** Takes a question through the one door, and counts how it ended as {@code scrutiny.asks}. */
@Component
public class Asking {

    private final Dialogue dialogue;
    private final MeterRegistry meters;

    Asking(Dialogue dialogue, MeterRegistry meters) {
        this.dialogue = dialogue;
        this.meters = meters;
    }

    /** Returns the reply to {@code question}, asked on {@code today} by someone unknown. */
    public Reply ask(String conversation, Question question, LocalDate today) {
        return ask(conversation, null, question, today);
    }

    /** Returns the reply to a question of {@code person}, such as {@code person:12}. */
    Reply ask(String conversation, @Nullable String person, Question question, LocalDate today) {
        String outcome = "failed";
        try {
            Reply reply = dialogue.turn(new Turn(conversation, person, question.text(), today));
            outcome = reply.outcome().name().toLowerCase(Locale.ROOT);
            return reply;
        } finally {
            meters.counter("scrutiny.asks", "outcome", outcome).increment();
        }
    }
}
