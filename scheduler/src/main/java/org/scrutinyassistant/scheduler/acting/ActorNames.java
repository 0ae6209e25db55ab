package org.scrutinyassistant.scheduler.acting;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.RosterReading;
import org.springframework.stereotype.Component;

/** Says who acts, in words for people. */
@Component
class ActorNames {

    private final RosterReading rosters;

    ActorNames(RosterReading rosters) {
        this.rosters = rosters;
    }

    String of(Actor actor) {
        Long person = actor.person();
        return person == null
                ? "whoever uses the API"
                : rosters.read(List.of(person))
                        .find(person)
                        .map(Addressee::name)
                        .orElse("somebody who is not known any more");
    }
}
