package org.scrutinyassistant.register.person;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a cover can be: by somebody else who is known, and never round in a circle on any day. */
@Component
class CoverRule {

    private final People people;
    private final CoverCircle circle;

    CoverRule(People people, CoverCircle circle) {
        this.people = people;
        this.circle = circle;
    }

    Optional<CoverRefusal> refusal(long covered, Cover cover) {
        if (cover.by() == covered) {
            return Optional.of(CoverRefusal.THEMSELVES);
        }
        if (!people.existsById(cover.by())) {
            return Optional.of(CoverRefusal.NOBODY);
        }
        if (cover.backwards()) {
            return Optional.of(CoverRefusal.BACKWARDS);
        }
        return circle.closedBy(covered, cover) ? Optional.of(CoverRefusal.CIRCLE) : Optional.empty();
    }

    /** Passes what can be kept, and throws {@link PersonRefused} else. */
    void check(long covered, Cover cover) {
        refusal(covered, cover).ifPresent(refusal -> {
            throw refusal.of(cover);
        });
    }
}
