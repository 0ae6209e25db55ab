package org.scrutinyassistant.register.person;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whether a cover would hand a person's notices back to them on some day. */
@Component
class CoverCircle {

    private final People people;

    CoverCircle(People people) {
        this.people = people;
    }

    boolean closedBy(long covered, Cover cover) {
        Set<Long> seen = new HashSet<>();
        Optional<Cover> next = Optional.of(cover);
        while (next.isPresent() && seen.add(next.get().by())) {
            Cover now = next.get();
            if (now.by() == covered) {
                return true;
            }
            next = people.findById(now.by()).flatMap(Person::cover).flatMap(now::meanwhile);
        }
        return false;
    }
}
