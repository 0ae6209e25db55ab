package org.scrutinyassistant.bot.dialogue;

import java.util.Optional;

/** The question a flow waits with was not answered, so it is asked again, a few times. */
final class AskedAgain implements Way {

    private final DialogueSettings settings;

    AskedAgain(DialogueSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        return Optional.ofNullable(hearing.conversation().waiting())
                .filter(waiting -> !waiting.aside() && waiting.tries() <= settings.retries())
                .map(waiting -> waiting.again(hearing));
    }
}
