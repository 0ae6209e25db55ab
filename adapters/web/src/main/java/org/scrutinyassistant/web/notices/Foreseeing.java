package org.scrutinyassistant.web.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.due.DueNotices;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says what would go out, by the same function that finds what is sent. */
@Component
class Foreseeing {

    private static final int MOST_DAYS = 366;

    private final DueNotices due;

    Foreseeing(@Lazy DueNotices due) {
        this.due = due;
    }

    PreviewView between(LocalDate from, LocalDate to, @Nullable Long person) {
        if (to.isBefore(from)) {
            throw new FieldFault("to", "is before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new FieldFault("to", "is too far from from: a preview spans at most " + MOST_DAYS + " days");
        }
        List<ForeseenView> notices = due.between(from, to).stream()
                .filter(notice -> person == null || notice.recipient().id() == person)
                .map(ForeseenView::of)
                .toList();
        return new PreviewView(from, to, notices.size(), notices);
    }
}
