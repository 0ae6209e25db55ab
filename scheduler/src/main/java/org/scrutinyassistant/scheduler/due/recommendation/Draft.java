package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.scrutinyassistant.scheduler.due.Due;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** A notice about a recommendation that only lacks its recipient; it is put into words when that is wanted. */
record Draft(NoticeKind kind, String event, String stage, LocalDate due, Weight weight, Supplier<Text> text) {

    /** What a draft says. */
    record Text(String title, String working, Said said) {}

    Due to(Interested told, Situation situation, LocalTime at) {
        NoticeKey key = new NoticeKey(
                kind, situation.subject(), event, stage, told.meant().id());
        return new Due(key, () -> notice(key, told, UkMoment.first(situation.day(), at)));
    }

    private NewNotice notice(NoticeKey key, Interested told, Instant sendAfter) {
        Text says = text.get();
        return new NewNotice(
                key,
                Recipient.of(told.to()),
                says.title(),
                due,
                sendAfter,
                weight,
                told.why(),
                says.working(),
                says.said());
    }
}
