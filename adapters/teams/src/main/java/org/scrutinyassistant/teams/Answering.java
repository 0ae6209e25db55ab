package org.scrutinyassistant.teams;

import com.microsoft.bot.schema.Activity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.Reply;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.UkTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to say to what was heard: the dialogue's reply, the welcome, or an honest apology. */
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final Message TOO_LONG = Message.of(
            "That is too long for me: please ask in at most %,d characters.".formatted(Dialogue.LONGEST_TEXT));
    private static final Message FAILED = Message.of("Something went wrong on my side. Please try again in a moment.");

    private final Dialogue dialogue;
    private final Welcome welcome;
    private final Clock clock;
    private final Counts counts;

    Answering(Dialogue dialogue, Welcome welcome, Clock clock, Counts counts) {
        this.dialogue = dialogue;
        this.welcome = welcome;
        this.clock = clock;
        this.counts = counts;
    }

    Message welcome() {
        return orApology(() -> {
            counts.turn("welcome");
            return welcome.message();
        });
    }

    Message to(Activity activity, String words) {
        if (words.isEmpty()) {
            return welcome();
        }
        if (words.length() > Dialogue.LONGEST_TEXT) {
            counts.turn("too-long");
            return TOO_LONG;
        }
        return orApology(() -> ask(Speaker.of(activity), words));
    }

    private Message ask(Speaker speaker, String words) {
        LocalDate today = LocalDate.now(clock.withZone(UkTime.ZONE));
        Reply reply = dialogue.turn(new Turn(speaker.conversation(), speaker.person(), words, today));
        counts.turn(reply.outcome());
        return reply.message();
    }

    private Message orApology(Supplier<Message> message) {
        try {
            return message.get();
        } catch (RuntimeException fault) {
            LOG.error("A turn in Teams failed", fault);
            counts.turn("failed");
            return FAILED;
        }
    }
}
