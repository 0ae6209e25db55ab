package org.scrutinyassistant.bot.answer.following;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.PersonRefused;
import org.springframework.stereotype.Component;

/** Takes back what the one who asks changed last about themselves in this conversation. */
@Component
@Called(value = "undo-change", fills = "about")
class UndoChange implements Action<UndoChange.Outcome> {

    private final Asker asker;
    private final LastChanges changes;

    UndoChange(Asker asker, LastChanges changes) {
        this.asker = asker;
        this.changes = changes;
    }

    enum Outcome {
        UNDONE,
        NOTHING,
        REFUSED,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        return changes.take(ask, person.id())
                .map(change ->
                        Result.of(back(change)).value("about", change.about()).build())
                .orElseGet(() -> Result.of(Outcome.NOTHING).build());
    }

    private static Outcome back(LastChanges.Change change) {
        try {
            change.back().run();
            return Outcome.UNDONE;
        } catch (PersonRefused changedSince) {
            return Outcome.REFUSED;
        }
    }
}
