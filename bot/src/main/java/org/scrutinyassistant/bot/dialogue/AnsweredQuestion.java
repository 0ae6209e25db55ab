package org.scrutinyassistant.bot.dialogue;

import java.util.Optional;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;

/** The question a flow waits with was answered. */
final class AnsweredQuestion implements Way {

    private final DialogueSettings settings;

    AnsweredQuestion(DialogueSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        return Optional.ofNullable(hearing.conversation().waiting())
                .filter(waiting -> !waiting.aside() || hearing.bestConfidence() < settings.threshold())
                .flatMap(waiting -> reply(waiting, hearing).map(mention -> waiting.answered(mention, hearing)));
    }

    private static Optional<Mention> reply(Waiting waiting, Hearing hearing) {
        return Picking.pick(hearing.turn().text(), waiting.offered(), Mention::label)
                .or(() -> hearing.understood().first(waiting.slot().type()))
                .or(() -> words(waiting, hearing.turn().text()));
    }

    private static Optional<Mention> words(Waiting waiting, String text) {
        return waiting.slot().type() == EntityKind.WORDS && !waiting.aside()
                ? Optional.of(new Mention(EntityKind.WORDS, text, text, text, 1))
                : Optional.empty();
    }
}
