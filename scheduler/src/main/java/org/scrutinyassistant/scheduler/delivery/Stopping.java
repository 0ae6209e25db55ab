package org.scrutinyassistant.scheduler.delivery;

import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.link.Stoppable;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** Knows who has stopped a notice: for its thing, or for its committee while they don't follow the thing. */
final class Stopping {

    private final Belonging belonging;

    Stopping(Belonging belonging) {
        this.belonging = belonging;
    }

    boolean stopped(NewNotice notice, Addressee by) {
        if (by.stopped().isEmpty() || by.follows().contains(notice.key().subject())) {
            return false;
        }
        return Stoppable.behind(notice).stream().flatMap(this::withCommittee).anyMatch(by.stopped()::contains);
    }

    private Stream<Subject> withCommittee(Subject thing) {
        return Stream.concat(Stream.of(thing), belonging.committee(thing).stream());
    }
}
