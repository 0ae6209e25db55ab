package org.scrutinyassistant.bot.answer.broadcast;

import java.util.function.Function;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.springframework.stereotype.Component;

/** Does something in the name of the one who asks, and nothing for somebody unknown. */
@Component
class Speaking {

    private final Asker asker;

    Speaking(Asker asker) {
        this.asker = asker;
    }

    Decision as(Ask ask, Function<Actor, Decision> deed) {
        return asker.of(ask)
                .map(Addressee::id)
                .map(id -> deed.apply(new Actor(id)))
                .orElseGet(() -> new Refused(Rule.NOT_THEIRS, "Only a scrutiny manager broadcasts"));
    }
}
