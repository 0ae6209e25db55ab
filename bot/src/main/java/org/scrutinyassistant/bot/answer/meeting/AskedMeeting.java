package org.scrutinyassistant.bot.answer.meeting;

import static org.scrutinyassistant.bot.understanding.EntityKind.DATE;
import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.register.committee.Meeting;
import org.springframework.stereotype.Component;

/** Decides which meeting a question means: by its day, by its month, else the next one or the last. */
@Component
class AskedMeeting {

    private final Meetings meetings;

    AskedMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Returns the meeting of the day or month the question names; nothing if it names one without a meeting. */
    Optional<Meeting> dated(Ask ask) {
        return which(ask).flatMap(wanted -> nearest(ask, wanted));
    }

    boolean namesDay(Ask ask) {
        return which(ask).isPresent();
    }

    Optional<Meeting> next(Ask ask) {
        return meetings.next(ask, ask.today()).stream().findFirst();
    }

    private static Optional<Predicate<Meeting>> which(Ask ask) {
        Optional<Predicate<Meeting>> day = ask.understood()
                .first(DATE)
                .map(mention -> LocalDate.parse(mention.key()))
                .map(date -> meeting -> meeting.date().equals(date));
        return day.or(() -> ask.understood()
                .first(MONTH)
                .map(mention -> YearMonth.parse(mention.key()))
                .map(month -> meeting -> YearMonth.from(meeting.date()).equals(month)));
    }

    private Optional<Meeting> nearest(Ask ask, Predicate<Meeting> wanted) {
        List<Meeting> fitting = meetings.all(ask).stream().filter(wanted).toList();
        return fitting.stream()
                .filter(meeting -> !meeting.date().isBefore(ask.today()))
                .findFirst()
                .or(() -> fitting.stream().reduce((earlier, later) -> later));
    }
}
