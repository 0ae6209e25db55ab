package org.scrutinyassistant.teams.reference;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.RosterReading;

/** Knows people by the chats that were linked to them. */
record KnownInTeams(References references, RosterReading roster) implements Identities {

    @Override
    public Optional<Addressee> byTeams(String account) {
        return references
                .personOf(account)
                .flatMap(id -> roster.read(List.of(id)).find(id));
    }
}
