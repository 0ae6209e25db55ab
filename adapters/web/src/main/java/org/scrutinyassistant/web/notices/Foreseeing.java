package org.scrutinyassistant.web.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.due.Upcoming;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says what would go out, by the same function that finds what is sent. */
@Component
class Foreseeing {

    private static final int MOST_DAYS = 366;

    private static final int MOST_YEARS_AHEAD = 2;

    private final Upcoming upcoming;
    private final Clock clock;

    Foreseeing(@Lazy Upcoming upcoming, Clock clock) {
        this.upcoming = upcoming;
        this.clock = clock;
    }

    PreviewView between(LocalDate from, LocalDate to, @Nullable Long person) {
        if (to.isBefore(from)) {
            throw new FieldFault("to", "is before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new FieldFault("to", "is too far from from: a preview spans at most " + MOST_DAYS + " days");
        }
        if (to.isAfter(LocalDate.now(clock.withZone(UkTime.ZONE)).plusYears(MOST_YEARS_AHEAD))) {
            throw new FieldFault("to", "is too far ahead: a preview reaches at most " + MOST_YEARS_AHEAD + " years");
        }
        List<ForeseenView> notices = upcoming.between(from, to).stream()
                .filter(notice -> person == null || notice.recipient().id() == person)
                .map(ForeseenView::of)
                .toList();
        return new PreviewView(from, to, notices.size(), notices);
    }
}
