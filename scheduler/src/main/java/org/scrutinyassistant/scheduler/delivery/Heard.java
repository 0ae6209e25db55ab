package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;

/** Knows whether somebody who covers hears of a thing anyway. */
final class Heard {

    private final Ledger ledger;

    Heard(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns whether the same was raised for a person themselves. */
    boolean byThemselves(NewNotice notice, long person) {
        NoticeKey key = notice.key();
        String theirs = new NoticeKey(key.kind(), key.subject(), key.event(), key.stage(), person).toString();
        return !ledger.known(List.of(theirs)).isEmpty();
    }

    /**
     * Returns whether its recipient hears the same for themselves, or for somebody else by an earlier notice; {@code read} keeps
     * what was read of each subject.
     */
    boolean anyway(Claimed claimed, Map<Subject, List<Notice>> read) {
        NewNotice notice = claimed.notice().raised();
        return byThemselves(notice, notice.recipient().id())
                || read.computeIfAbsent(notice.key().subject(), ledger::about).stream()
                        .anyMatch(other -> before(other, claimed));
    }

    private static boolean before(Notice other, Claimed claimed) {
        NewNotice notice = claimed.notice().raised();
        boolean same = other.id() != claimed.id()
                && other.raised().recipient().id() == notice.recipient().id()
                && other.raised().key().kind() == notice.key().kind()
                && other.raised().key().event().equals(notice.key().event())
                && other.raised().key().stage().equals(notice.key().stage());
        boolean goesFirst = other.state().open() && other.id() < claimed.id();
        return same && (other.state().reached() || goesFirst);
    }
}
