package org.scrutinyassistant.web.broadcast.page;

import java.util.Map;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.console.Tag;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Follows a broadcast that has gone out to the people it was for. */
@Component
class Course {

    private final ProgressReading reading;
    private final Ledger ledger;

    Course(ProgressReading reading, @Lazy Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    BroadcastState state(Broadcast broadcast) {
        return reading.stateOf(broadcast);
    }

    Tag tag(Broadcast broadcast) {
        BroadcastState state = state(broadcast);
        return state == BroadcastState.SENT && of(broadcast).inVain()
                ? BroadcastWords.IN_VAIN
                : BroadcastWords.state(state);
    }

    ShownCourse of(Broadcast broadcast) {
        return ShownCourse.of(ledger.counts(broadcast.subject()));
    }

    /** Returns who can be sent it again; what a dry run kept back is only looked for among what did not go. */
    ShownResend resend(Broadcast broadcast) {
        Map<NoticeState, Long> counts = ledger.counts(broadcast.subject());
        long kept = counts.containsKey(NoticeState.CANCELLED)
                ? ledger.about(broadcast.subject()).stream()
                        .filter(notice -> notice.state() == NoticeState.CANCELLED && notice.canBeResent())
                        .count()
                : 0;
        return new ShownResend(counts.getOrDefault(NoticeState.FAILED, 0L), kept);
    }

    ShownReport report(Broadcast broadcast, ReportQuery query) {
        return ShownReport.of(broadcast, ledger.list(query.of(broadcast.subject())), query);
    }

    ShownAnswers in(NoticeState state, Broadcast broadcast) {
        return ShownAnswers.of(ledger.list(new NoticeFilter(state, null, null, broadcast.subject(), null, null, 0)));
    }
}
