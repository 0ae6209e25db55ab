package org.scrutinyassistant.scheduler.due;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.due.Interested.Cast;

/**
 * Who wants to know about a thing of a committee: those who follow either, and the committee's people of some roles,
 * unless they stopped it; what they said of the thing itself counts more than what they said of its committee.
 *
 * @param name what the thing is called, as in "You follow this meeting"
 * @param members the roles whose people are told without asking
 */
public record Interest(Matter matter, String name, String committeeName, Set<Role> members) {

    public Interest {
        members = Set.copyOf(members);
    }

    /** Returns whom it is meant for, each once, with whoever gets it on a day. */
    public List<Interested> among(Cast cast) {
        return cast.roster()
                .everybody()
                .flatMap(person -> reason(person).stream()
                        .map(reason -> reason.tell(person, cast))
                        .flatMap(told -> told.unlessStopped(() -> matter).stream()))
                .toList();
    }

    private Optional<Reason> reason(Addressee person) {
        String the = "the " + committeeName;
        if (person.follows().contains(matter.thing())) {
            return Optional.of(follows(name));
        }
        if (person.follows().contains(matter.committee())) {
            return Optional.of(follows(the));
        }
        return members.contains(person.role()) && person.in(committeeName)
                ? Optional.of(new Reason("You belong to " + the, "belongs to " + the))
                : Optional.empty();
    }

    private static Reason follows(String what) {
        return new Reason("You follow " + what, "follows " + what);
    }
}
