package org.scrutinyassistant.scheduler.due.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interest;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Matter;
import org.scrutinyassistant.scheduler.notice.Appointment;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;

/** Tells people one thing about a meeting of a committee. */
record MeetingNotice(
        Committee committee, Occasion occasion, Map<String, String> values, Instant from, MeetingSettings settings) {

    MeetingNotice {
        values = Map.copyOf(values);
    }

    Interest interest() {
        return new Interest(
                new Matter(subject(), Subject.committee(committeeId())),
                "this meeting",
                committee.name(),
                settings.members());
    }

    NewNotice to(Interested interested) {
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.MEETING_NOTICE,
                        subject(),
                        occasion.event(),
                        occasion.stage(),
                        interested.meant().id()),
                Recipient.of(interested.to()),
                occasion.title(),
                occasion.meeting().date(),
                from,
                occasion.weight(),
                interested.why(),
                occasion.working(),
                new Said(values, null, appointment()));
    }

    /** Returns nothing while only the usual time of a new meeting is known, since a calendar would show it as a firm one. */
    private @Nullable Appointment appointment() {
        Entry meeting = occasion.meeting();
        Slot slot = meeting.slot();
        boolean uncertain = slot.usual() && meeting.sequence() == 0;
        if (slot.time() == null || uncertain) {
            return null;
        }
        ZonedDateTime start = slot.date().atTime(slot.time()).atZone(UkTime.ZONE);
        return new Appointment(
                uid(meeting.origin(), meeting.since()),
                meeting.sequence(),
                occasion.cancels(),
                start,
                start.plus(settings.lasts()),
                committee.name(),
                slot.place());
    }

    private String uid(LocalDate origin, LocalDate since) {
        return "meeting-" + committeeId() + "-" + origin + "-" + since + "@scrutiny-assistant";
    }

    private Subject subject() {
        return Subject.meeting(committeeId(), occasion.subject());
    }

    private long committeeId() {
        return Objects.requireNonNull(committee.id());
    }
}
