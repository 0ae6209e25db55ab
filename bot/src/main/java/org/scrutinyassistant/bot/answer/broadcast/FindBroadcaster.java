package org.scrutinyassistant.bot.answer.broadcast;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.springframework.stereotype.Component;

/** Finds whether the one who asks may broadcast. */
@Component
@Called("find-broadcaster")
class FindBroadcaster implements Action<FindBroadcaster.Outcome> {

    private final Asker asker;

    FindBroadcaster(Asker asker) {
        this.asker = asker;
    }

    enum Outcome {
        MANAGER,
        SOMEBODY_ELSE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        boolean manager = asker.of(ask)
                .map(Addressee::role)
                .filter(Role.SCRUTINY_MANAGER::equals)
                .isPresent();
        return Result.of(manager ? Outcome.MANAGER : Outcome.SOMEBODY_ELSE).build();
    }
}
