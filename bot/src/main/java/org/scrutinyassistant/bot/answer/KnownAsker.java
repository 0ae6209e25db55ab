package org.scrutinyassistant.bot.answer;

import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.RosterReading;
import org.springframework.stereotype.Component;

/** Finds who asks by what the channel calls them: {@code person:12} where the channel answers for it itself. */
@Component
class KnownAsker implements Asker {

    private final RosterReading people;

    KnownAsker(RosterReading people) {
        this.people = people;
    }

    @Override
    public Optional<Addressee> of(Ask ask) {
        return Optional.ofNullable(ask.person())
                .flatMap(person -> Keys.id("person", person))
                .flatMap(people.read()::find);
    }
}
