package org.scrutinyassistant.bot.answer.meeting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.springframework.stereotype.Component;

/** The meetings a question may be about, earliest first. */
@Component
class Meetings {

    private final AskedCommittees committees;
    private final MeetingDiary diary;

    Meetings(AskedCommittees committees, MeetingDiary diary) {
        this.committees = committees;
        this.diary = diary;
    }

    List<Meeting> all(Ask ask) {
        return ofEach(ask)
                .flatMap(List::stream)
                .sorted(comparing(Meeting::date))
                .toList();
    }

    /** Returns the next meeting of each committee on or after the day, soonest first. */
    List<Meeting> next(Ask ask, LocalDate from) {
        return ofEach(ask)
                .flatMap(meetings -> firstFrom(meetings, from).stream())
                .sorted(comparing(Meeting::date))
                .toList();
    }

    /** Returns the last meeting of each committee before the day, latest first. */
    List<Meeting> previous(Ask ask) {
        return ofEach(ask)
                .flatMap(meetings -> lastBefore(meetings, ask.today()).stream())
                .sorted(comparing(Meeting::date).reversed())
                .toList();
    }

    private Stream<List<Meeting>> ofEach(Ask ask) {
        return committees.in(ask).stream().map(diary::of);
    }

    private static Optional<Meeting> firstFrom(List<Meeting> meetings, LocalDate from) {
        return meetings.stream()
                .filter(meeting -> !meeting.date().isBefore(from))
                .findFirst();
    }

    private static Optional<Meeting> lastBefore(List<Meeting> meetings, LocalDate day) {
        return meetings.stream().filter(meeting -> meeting.date().isBefore(day)).reduce((earlier, later) -> later);
    }
}
