package org.scrutinyassistant.register.person;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everybody, as they stood when it was read. */
public final class Roster {

    private final List<Addressee> everybody;
    private final Map<Long, Addressee> byId;

    public Roster(Collection<Addressee> everybody) {
        this.everybody = List.copyOf(everybody);
        this.byId = this.everybody.stream().collect(toMap(Addressee::id, Function.identity()));
    }

    public Stream<Addressee> everybody() {
        return everybody.stream();
    }

    public Optional<Addressee> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns those in a role who belong to a committee. */
    public Stream<Addressee> of(String committee, Role role) {
        return inRole(role).filter(person -> person.in(committee));
    }

    public Stream<Addressee> inRole(Role role) {
        return everybody().filter(person -> person.role() == role);
    }

    /**
     * Returns who gets a person's notices on a day: they themselves, or whoever covers for them in the end; nobody who has no
     * channel takes them away.
     */
    public Addressee standingInFor(Addressee person, LocalDate day) {
        Addressee getting = person;
        Addressee now = person;
        Set<Long> seen = new HashSet<>();
        while (seen.add(now.id()) && now.cover() != null && now.cover().on(day)) {
            Addressee next = byId.get(now.cover().by());
            if (next == null || seen.contains(next.id())) {
                return getting;
            }
            now = next;
            getting = now.channels().isEmpty() ? getting : now;
        }
        return getting;
    }
}
