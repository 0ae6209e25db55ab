package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Stops notices about meetings that have begun or that are held otherwise than the notice says. */
@Component
class MeetingStillTrue implements StillTrue {

    private final Committees committees;
    private final MeetingReading reading;
    private final NearerReminder nearer;

    MeetingStillTrue(Committees committees, MeetingReading reading, NearerReminder nearer) {
        this.committees = committees;
        this.reading = reading;
        this.nearer = nearer;
    }

    @Override
    public boolean judges(NoticeKind kind) {
        return kind == NoticeKind.MEETING_NOTICE;
    }

    @Override
    public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
        Map<NoticeKey, String> reasons = new HashMap<>();
        notices.stream()
                .collect(groupingBy(notice -> Claim.of(notice).committee()))
                .forEach((committee, about) -> committees.findById(committee).ifPresent(known -> {
                    NavigableMap<LocalDate, Slot> slots = slots(known, moment);
                    about.forEach(notice -> overtaken(Claim.of(notice), slots, moment)
                            .ifPresent(reason -> reasons.put(notice.key(), reason)));
                }));
        return reasons;
    }

    private Optional<String> overtaken(Claim claim, NavigableMap<LocalDate, Slot> slots, Instant moment) {
        return claim.overtaken(slots, moment)
                .or(() -> nearer.than(claim, LocalDate.ofInstant(moment, UkTime.ZONE))
                        ? Optional.of("A nearer reminder of the same meeting has taken its place.")
                        : Optional.empty());
    }

    private NavigableMap<LocalDate, Slot> slots(Committee committee, Instant moment) {
        return reading.of(committee)
                .knownOn(LocalDate.ofInstant(moment, UkTime.ZONE))
                .slots();
    }
}
