package org.scrutinyassistant.scheduler.due;

import java.time.Instant;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.quiet.QuietHours;

/** Says when notices would leave, by the quiet hours of those who get them. */
record Leaving(QuietHours quiet, Roster roster, Instant now) {

    /** Returns a notice of the ledger with the moment at which it would leave; one that is held already leaves as it was said. */
    NewNotice of(Notice notice) {
        NewNotice raised = notice.raised().notBefore(notice.sendAfter());
        return notice.state() == NoticeState.HELD && notice.sendAfter().isAfter(now) ? raised : of(raised);
    }

    /** Returns a notice with the moment at which it would leave if it were raised by then. */
    NewNotice of(NewNotice notice) {
        Instant wanted = notice.sendAfter().isBefore(now) ? now : notice.sendAfter();
        return asOf(notice, wanted);
    }

    /** Returns a notice with the moment at which it would have left, had the service been running. */
    NewNotice inThePast(NewNotice notice) {
        return asOf(notice, notice.sendAfter());
    }

    private NewNotice asOf(NewNotice notice, Instant wanted) {
        return roster.find(notice.recipient().id())
                .map(person -> quiet.notBefore(person, wanted, notice.weight()).at())
                .map(notice::notBefore)
                .orElse(notice);
    }
}
