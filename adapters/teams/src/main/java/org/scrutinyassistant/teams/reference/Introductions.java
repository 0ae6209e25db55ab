package org.scrutinyassistant.teams.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whose chat it is, by the address that the council's own directory gives, never by a name. */
final class Introductions {

    private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);

    private final References references;
    private final Members members;
    private final People people;
    private final AuditTrail trail;
    private final HomeTenant home;

    Introductions(References references, Members members, People people, AuditTrail trail, HomeTenant home) {
        this.references = references;
        this.members = members;
        this.people = people;
        this.trail = trail;
        this.home = home;
    }

    /** Stores the place and, if it is a chat of somebody not known yet, asks who they are. */
    void meet(Reference seen) {
        references.keep(seen);
        if (believed(seen) && !references.linked(seen.conversation())) {
            addresses(seen).ifPresent(addresses -> introduce(seen, addresses));
        }
    }

    /** Returns whether what is said of whose chat it is would be believed. */
    boolean believed(Reference chat) {
        return chat.userId() != null && home.includes(chat);
    }

    /** Returns the addresses of whose chat it is, or nothing if Teams does not say. */
    Optional<List<String>> addresses(Reference chat) {
        try {
            return Optional.of(
                    members.ask(chat, Objects.requireNonNull(chat.userId())).addresses());
        } catch (RuntimeException unanswered) {
            LOG.info(
                    "Teams does not say who somebody is: {}",
                    unanswered.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Links the chat to the one person in the register who has the first of the addresses that anybody alone has. */
    void introduce(Reference chat, List<String> addresses) {
        for (String address : addresses) {
            List<Person> bearers = people.findByEmailIgnoreCase(address);
            if (bearers.size() == 1) {
                link(chat, bearers.get(0), address);
                return;
            }
        }
    }

    private void link(Reference chat, Person person, String address) {
        references.link(chat.conversation(), person.storedId(), address);
        trail.record(new Deed("service", "linked a chat in Teams", "person:" + person.storedId(), "by their address"));
    }
}
