package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** A notice about a recommendation that only lacks its recipient. */
record Draft(
        NoticeKind kind,
        String event,
        String stage,
        String title,
        LocalDate due,
        Weight weight,
        String working,
        Said said) {

    NewNotice to(Told told, Situation situation, LocalTime at) {
        Instant sendAfter = UkMoment.first(situation.day(), at);
        return new NewNotice(
                new NoticeKey(
                        kind, situation.subject(), event, stage, told.meant().id()),
                Recipient.of(told.to()),
                title,
                due,
                sendAfter,
                weight,
                told.why(),
                working,
                said);
    }
}
