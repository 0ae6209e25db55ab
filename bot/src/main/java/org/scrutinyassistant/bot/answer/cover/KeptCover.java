package org.scrutinyassistant.bot.answer.cover;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.CoverRefusal;
import org.scrutinyassistant.register.person.Covering;
import org.springframework.stereotype.Component;

/** Keeps a cover that is agreed in a conversation, so that it can be taken back there. */
@Component
class KeptCover {

    private final Covering covering;
    private final CoverWords words;
    private final LastChanges changes;

    KeptCover(Covering covering, CoverWords words, LastChanges changes) {
        this.covering = covering;
        this.words = words;
        this.changes = changes;
    }

    String name(Cover cover) {
        return words.name(cover);
    }

    String whole(Cover cover) {
        return words.whole(cover);
    }

    /** Keeps it, or returns why it can't be. */
    Optional<CoverRefusal> begin(Ask ask, Addressee person, Cover cover) {
        Optional<CoverRefusal> refusal = covering.refusal(person.id(), cover);
        if (refusal.isEmpty()) {
            covering.begin(person.id(), cover, Keys.of(person));
            remember(ask, person);
        }
        return refusal;
    }

    void end(Ask ask, Addressee person) {
        covering.end(person.id(), Keys.of(person));
        remember(ask, person);
    }

    private void remember(Ask ask, Addressee person) {
        Cover before = person.cover();
        Runnable back = () -> {
            if (before == null) {
                covering.end(person.id(), Keys.of(person));
            } else {
                covering.begin(person.id(), before, Keys.of(person));
            }
        };
        changes.keep(ask, person.id(), "Who gets your notices", back);
    }
}
