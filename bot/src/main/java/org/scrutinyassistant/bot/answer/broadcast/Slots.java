package org.scrutinyassistant.bot.answer.broadcast;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;

/** What the conversation about a broadcast has come to, by slot. */
final class Slots {

    static final String BROADCAST = "broadcast";
    static final String COMMITTEE = "committee";
    static final String MEETING = "meeting";
    static final String ABOUT = "about";
    static final String MOMENT = "moment";
    static final String WHEN = "when";
    static final String AGAIN = "again";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String REASON = "reason";

    private Slots() {}

    static Optional<String> said(Ask ask, String slot) {
        return ask.slot(slot).map(Mention::key);
    }

    static Optional<Long> broadcast(Ask ask) {
        return said(ask, BROADCAST).map(Long::valueOf);
    }

    /** Returns something found, to be handed to the next action. */
    static Mention found(String value) {
        return new Mention(EntityKind.WORDS, value, value, value, 1);
    }
}
