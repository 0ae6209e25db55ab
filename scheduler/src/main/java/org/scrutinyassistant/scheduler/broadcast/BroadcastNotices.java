package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** The notices of one broadcast, one for each person told. */
record BroadcastNotices(Broadcast broadcast, Instant at, Optional<ClearDaysCheck> check) {

    private static final String STAGE = "sent";

    List<NewNotice> to(Recipients recipients) {
        return recipients.all().stream().map(this::to).toList();
    }

    NewNotice to(Told told) {
        Draft draft = broadcast.draft();
        return new NewNotice(
                key(told),
                new Recipient(
                        told.person().id(), told.person().name(), told.person().role(), told.channels()),
                draft.title(),
                due(draft),
                at,
                draft.urgent() ? Weight.URGENT : Weight.TIMED,
                why(draft, told),
                working(draft),
                Said.of(words(draft)));
    }

    private NoticeKey key(Told told) {
        return new NoticeKey(
                NoticeKind.BROADCAST,
                broadcast.subject(),
                broadcast.subject().ref(),
                STAGE,
                told.person().id());
    }

    private LocalDate due(Draft draft) {
        return draft.meeting() == null
                ? LocalDate.ofInstant(at, UkTime.ZONE)
                : draft.meeting().date();
    }

    private static String why(Draft draft, Told told) {
        return "The scrutiny manager sends this to " + draft.audience().words()
                + (told.inPlaceOf().isEmpty() ? "." : "; it comes to you in place of " + told.covered() + ".");
    }

    private String working(Draft draft) {
        String reason = draft.lateReason();
        return reason != null && late() ? "It is sent late because: " + reason : "";
    }

    private static Map<String, String> words(Draft draft) {
        Map<String, String> words = new HashMap<>(Map.of("text", draft.text()));
        MeetingDay meeting = draft.meeting();
        if (meeting != null) {
            words.put("meeting", UkTime.day(meeting.date()));
        }
        if (meeting != null && meeting.committee() != null) {
            words.put("committee", meeting.committee());
        }
        return words;
    }

    private boolean late() {
        return check.filter(ClearDaysCheck::late).isPresent();
    }
}
