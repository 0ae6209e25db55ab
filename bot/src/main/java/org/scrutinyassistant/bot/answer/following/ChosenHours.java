package org.scrutinyassistant.bot.answer.following;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Preferences;
import org.scrutinyassistant.register.person.Quiet;
import org.springframework.stereotype.Component;

/** Keeps the hours that are chosen in a conversation, so that it can be taken back there. */
@Component
class ChosenHours {

    private final Preferences preferences;
    private final LastChanges changes;

    ChosenHours(Preferences preferences, LastChanges changes) {
        this.preferences = preferences;
        this.changes = changes;
    }

    void digest(Ask ask, Addressee person, @Nullable LocalTime time) {
        LocalTime before = person.digestAt();
        preferences.collectUntil(person.id(), time, Keys.of(person));
        changes.keep(
                ask, person.id(), "Your digest", () -> preferences.collectUntil(person.id(), before, Keys.of(person)));
    }

    /** Returns the person as they stand then. */
    Addressee quiet(Ask ask, Addressee person, @Nullable Quiet quiet) {
        Quiet before = person.quiet();
        Addressee now =
                preferences.leaveAloneIn(person.id(), quiet, Keys.of(person)).orElse(person);
        changes.keep(
                ask,
                person.id(),
                "Your quiet hours",
                () -> preferences.leaveAloneIn(person.id(), before, Keys.of(person)));
        return now;
    }
}
