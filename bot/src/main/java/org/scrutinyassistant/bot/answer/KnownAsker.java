package org.scrutinyassistant.bot.answer;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.RosterReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who asks: by their account in Teams, or by {@code person:12} where a channel answers for it itself. */
@Component
class KnownAsker implements Asker {

    private final RosterReading people;
    private final ObjectProvider<Identities> identities;

    KnownAsker(RosterReading people, ObjectProvider<Identities> identities) {
        this.people = people;
        this.identities = identities;
    }

    @Override
    public Optional<Addressee> of(Ask ask) {
        return Optional.ofNullable(ask.person()).flatMap(this::named);
    }

    private Optional<Addressee> named(String person) {
        return Keys.id("person", person)
                .flatMap(id -> people.read(List.of(id)).find(id))
                .or(() -> identities.stream()
                        .flatMap(each -> each.byTeams(person).stream())
                        .findFirst());
    }
}
