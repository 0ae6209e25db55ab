package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.Diary;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MunicipalYear;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.document.Fact;

/** A committee's meetings as they were known on a day. */
final class KnownMeetings {

    /** How many meetings tell what is usual. */
    private static final int USUAL = 5;

    private final Diary diary;
    private final List<ScheduledMeeting> newestFirst;
    private final NavigableMap<LocalDate, Slot> slots = new TreeMap<>();

    KnownMeetings(Diary diary, List<ScheduledMeeting> packs) {
        this.diary = diary;
        this.newestFirst = packs.stream()
                .sorted(comparing((ScheduledMeeting pack) -> pack.document().asOf())
                        .thenComparing(pack -> pack.document().importedAt())
                        .reversed())
                .toList();
        diary.meetings().forEach(meeting -> slots.put(meeting.date(), slot(meeting)));
    }

    NavigableMap<LocalDate, Slot> slots() {
        return slots;
    }

    /** Returns the newest pack for a meeting. */
    Optional<ScheduledMeeting> pack(LocalDate date) {
        return newestFirst.stream().filter(pack -> pack.date().equals(date)).findFirst();
    }

    /** Returns what says that a meeting is held or, of one that is not, the calendar that leaves it out. */
    Optional<Fact> statedBy(LocalDate date) {
        return diary.meetings().stream()
                .filter(meeting -> meeting.date().equals(date))
                .findFirst()
                .or(() -> diary.meetings().stream()
                        .filter(meeting -> calendarAround(date).contains(meeting.date()) && meeting.detail() == null)
                        .findFirst())
                .map(Meeting::statedBy);
    }

    /** Returns the times that papers of a day print beside that of the newest, which may be for a second meeting on it. */
    List<LocalTime> otherTimes(LocalDate date) {
        return newestFirst.stream()
                .filter(pack -> pack.date().equals(date))
                .flatMap(pack -> Stream.ofNullable(pack.startTime()))
                .distinct()
                .skip(1)
                .sorted()
                .toList();
    }

    NavigableSet<LocalDate> calendarAround(LocalDate date) {
        return diary.calendar(MunicipalYear.of(date));
    }

    private Slot slot(Meeting meeting) {
        LocalDate date = meeting.date();
        LocalTime own = newest(date, ScheduledMeeting::startTime);
        boolean usual = own == null && meeting.detail() == null;
        return new Slot(date, usual ? usualTime() : own, usual, newest(date, ScheduledMeeting::venue));
    }

    private <T> @Nullable T newest(LocalDate date, Function<ScheduledMeeting, @Nullable T> detail) {
        return newestFirst.stream()
                .filter(pack -> pack.date().equals(date))
                .map(detail)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the time at which most of the last meetings began. */
    private @Nullable LocalTime usualTime() {
        List<LocalTime> last = newestFirst.stream()
                .map(ScheduledMeeting::date)
                .distinct()
                .flatMap(date -> Stream.ofNullable(newest(date, ScheduledMeeting::startTime)))
                .limit(USUAL)
                .toList();
        return last.stream()
                .filter(time -> 2 * Collections.frequency(last, time) > last.size())
                .findFirst()
                .orElse(null);
    }
}
