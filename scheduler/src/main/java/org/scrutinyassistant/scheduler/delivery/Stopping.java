package org.scrutinyassistant.scheduler.delivery;

import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.link.Stoppable;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** Knows who has stopped a notice: for its thing or, where they have nothing to see to and don't follow it, for its committee. */
final class Stopping {

    private final Belonging belonging;

    Stopping(Belonging belonging) {
        this.belonging = belonging;
    }

    boolean stopped(NewNotice notice, Addressee by) {
        if (by.stopped().isEmpty() || by.follows().contains(notice.key().subject())) {
            return false;
        }
        return Stoppable.behind(notice).stream()
                .flatMap(thing -> Stream.concat(Stream.of(thing), committee(notice, thing)))
                .anyMatch(by.stopped()::contains);
    }

    private Stream<Subject> committee(NewNotice notice, Subject thing) {
        return Stoppable.withCommittee(notice) ? belonging.committee(thing).stream() : Stream.empty();
    }
}
