package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;

/**
 * The executive responds within two months beginning with the day on which it received the report or, if later, the
 * notice (Local Government Act 2000 s.9FE). The period ends on the day before the corresponding date, or with the month
 * that has no such date; weekends and bank holidays do not extend it.
 */
public final class ResponseClock {

    private final ResponseClockSettings settings;

    public ResponseClock(ResponseClockSettings settings) {
        this.settings = settings;
    }

    /** Returns when the response is due; the reporting deadline is the day the next meeting's agenda is published. */
    public ResponseDue started(Receipt receipt, @Nullable LocalDate reportingDeadline) {
        LocalDate start = receipt.later();
        LocalDate due = lastDay(start);
        return new ResponseDue(start, due, reportingDeadline, working(receipt, due, reportingDeadline));
    }

    private LocalDate lastDay(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(settings.months());
        return month.isValidDay(start.getDayOfMonth())
                ? month.atDay(start.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    private String working(Receipt receipt, LocalDate due, @Nullable LocalDate reportingDeadline) {
        String what = receipt.later().equals(receipt.report()) ? "report" : "notice";
        String law = "The " + what + " was received on " + UkTime.day(receipt.later()) + ". " + settings.months()
                + (settings.months() == 1 ? " month" : " months") + " beginning with that day end on " + UkTime.day(due)
                + ".";
        return reportingDeadline == null
                ? law
                : law + " To be reported to the next meeting it is needed by " + UkTime.day(reportingDeadline) + ".";
    }
}
