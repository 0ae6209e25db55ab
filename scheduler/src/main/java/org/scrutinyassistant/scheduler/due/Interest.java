package org.scrutinyassistant.scheduler.due;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested.Cast;

/**
 * Who wants to know about a thing of a committee: those who follow either, and the committee's people of some roles,
 * unless they stopped it; what they said of the thing itself counts more than what they said of its committee.
 *
 * @param name what the thing is called, as in "You follow this meeting"
 * @param members the roles whose people are told without asking
 */
public record Interest(Subject thing, String name, Subject committee, String committeeName, Set<Role> members) {

    public Interest {
        members = Set.copyOf(members);
    }

    /** Returns whoever gets it on a day, each once. */
    public List<Interested> among(Cast cast) {
        return Interested.onceEach(cast.roster()
                .everybody()
                .flatMap(person -> interested(person, cast).stream())
                .toList());
    }

    private Optional<Interested> interested(Addressee person, Cast cast) {
        if (person.stopped().contains(thing)) {
            return Optional.empty();
        }
        if (person.follows().contains(thing)) {
            return Optional.of(follower(person, name, cast));
        }
        return person.stopped().contains(committee) ? Optional.empty() : byCommittee(person, cast);
    }

    private Optional<Interested> byCommittee(Addressee person, Cast cast) {
        String the = "the " + committeeName;
        if (person.follows().contains(committee)) {
            return Optional.of(follower(person, the, cast));
        }
        return members.contains(person.role()) && person.in(committeeName)
                ? Optional.of(Interested.of(person, "You belong to " + the, "belongs to " + the, cast))
                : Optional.empty();
    }

    private static Interested follower(Addressee person, String what, Cast cast) {
        return Interested.of(person, "You follow " + what, "follows " + what, cast);
    }
}
