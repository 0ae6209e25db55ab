package org.scrutinyassistant.scheduler.due.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/**
 * What a notice says of a meeting.
 *
 * @param committee the id of the committee that holds it
 * @param day the day it is about, which a moved or cancelled meeting has not any more
 * @param held when it is held by the notice; of a cancelled one the day it was to be held
 * @param time when it begins by the notice
 */
record Claim(
        long committee,
        String stage,
        LocalDate day,
        LocalDate held,
        @Nullable String time,
        @Nullable String place) {

    static Claim of(NewNotice notice) {
        NoticeKey key = notice.key();
        String ref = key.subject().ref();
        int at = ref.indexOf('@');
        Map<String, String> said = notice.said().words();
        return new Claim(
                Long.parseLong(ref.substring(0, at)),
                key.stage(),
                LocalDate.parse(ref.substring(at + 1)),
                Slot.dayOf(key.event()),
                said.get(MeetingWords.TIME),
                said.get(MeetingWords.PLACE));
    }

    /** Returns why it need not be said any more. */
    Optional<String> overtaken(NavigableMap<LocalDate, Slot> slots, Instant now) {
        Slot slot = slots.get(held);
        if (over(slot, now)) {
            return Optional.of("The meeting on " + UkTime.day(held) + " is under way or over.");
        }
        boolean ends = stage.startsWith("moved") || stage.startsWith("cancelled");
        if (ends && slots.containsKey(day)) {
            return Optional.of("The meeting is to be held on " + UkTime.day(day) + " again.");
        }
        if (slot == null) {
            return stage.startsWith("cancelled")
                    ? Optional.empty()
                    : Optional.of("There is no meeting on " + UkTime.day(held) + " any more.");
        }
        return ends || as(slot)
                ? Optional.empty()
                : Optional.of("The meeting on " + UkTime.day(held) + " has another time or place by now.");
    }

    private boolean as(Slot slot) {
        boolean sameTime = slot.usual() || Objects.equals(Slot.plain(time), Slot.plain(slot.when()));
        return sameTime && Objects.equals(place, slot.place());
    }

    private boolean over(@Nullable Slot slot, Instant now) {
        LocalTime start = slot == null ? null : slot.time();
        return !now.isBefore(UkMoment.first(held, Objects.requireNonNullElse(start, LocalTime.MAX)));
    }
}
