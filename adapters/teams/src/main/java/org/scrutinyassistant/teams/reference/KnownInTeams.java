package org.scrutinyassistant.teams.reference;

import java.util.Optional;
import java.util.OptionalLong;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.RosterReading;

/** Knows people by the chats that were linked to them. */
record KnownInTeams(References references, RosterReading roster) implements Identities {

    @Override
    public Optional<Addressee> byTeams(String account) {
        OptionalLong person = references.personOf(account);
        return person.isPresent() ? roster.read().find(person.getAsLong()) : Optional.empty();
    }
}
