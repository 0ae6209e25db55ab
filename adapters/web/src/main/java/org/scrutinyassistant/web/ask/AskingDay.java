package org.scrutinyassistant.web.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.web.Openness;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.stereotype.Component;

/** The day on which a question is asked: today in the United Kingdom, unless the caller may name another. */
@Component
public class AskingDay {

    private static final String SHAPE = "\\d{4}-\\d{2}-\\d{2}";

    private final Clock clock;
    private final Openness openness;

    AskingDay(Clock clock, Openness openness) {
        this.clock = clock;
        this.openness = openness;
    }

    /** Returns today in the United Kingdom. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(UkTime.ZONE));
    }

    LocalDate named(@Nullable String day) {
        if (day == null) {
            return today();
        }
        if (!openness.clockAdjustable()) {
            throw new FieldFault("today", "is not accepted here: the clock is not adjustable");
        }
        return parsed(day);
    }

    private static LocalDate parsed(String day) {
        try {
            if (day.matches(SHAPE)) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException impossible) {
            throw new FieldFault("today", "is not a day of the calendar: write it as 2026-11-22");
        }
        throw new FieldFault("today", "must be a date, written as 2026-11-22");
    }
}
