package org.scrutinyassistant.scheduler.due;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.subject.Subject;

/**
 * Who wants to know about a thing of a committee: those who follow either, and the committee's people of some roles
 * unless they stopped it; what is said of the thing itself counts more than what is said of its committee.
 *
 * @param name what the thing is called, as in "You follow it"
 * @param members the roles whose people are told without asking
 */
public record Interest(Subject thing, String name, Subject committee, String committeeName, Set<Role> members) {

    public Interest {
        members = Set.copyOf(members);
    }

    /** Somebody who wants to know, and why they are told, in one sentence. */
    public record Interested(Addressee person, String why) {}

    public Stream<Interested> among(Roster roster) {
        return roster.everybody().flatMap(person -> why(person).map(why -> new Interested(person, why)).stream());
    }

    private Optional<String> why(Addressee person) {
        if (person.stopped().contains(thing)) {
            return Optional.empty();
        }
        if (person.follows().contains(thing)) {
            return Optional.of("You follow " + name + ".");
        }
        return person.stopped().contains(committee) ? Optional.empty() : byCommittee(person);
    }

    private Optional<String> byCommittee(Addressee person) {
        if (person.follows().contains(committee)) {
            return Optional.of("You follow the " + committeeName + ".");
        }
        return members.contains(person.role()) && person.in(committeeName)
                ? Optional.of("You belong to the " + committeeName + ".")
                : Optional.empty();
    }
}
