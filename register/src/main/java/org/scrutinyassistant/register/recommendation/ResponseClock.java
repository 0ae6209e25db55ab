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
        String what = receipt.later().equals(receipt.report()) ? "report" : "notice";
        return due(
                receipt.later(),
                "The " + what + " was received on " + UkTime.day(receipt.later()) + ".",
                reportingDeadline);
    }

    /** Returns when the response is due while no receipt is recorded: as if it was received on the day it was made. */
    public ResponseDue assumed(LocalDate madeOn, @Nullable LocalDate reportingDeadline) {
        return due(
                madeOn,
                "No receipt is recorded, so it is assumed to have been received on the day it was made, "
                        + UkTime.day(madeOn) + ".",
                reportingDeadline);
    }

    private ResponseDue due(LocalDate start, String beginning, @Nullable LocalDate reportingDeadline) {
        LocalDate due = lastDay(start);
        return new ResponseDue(start, due, reportingDeadline, working(beginning, due, reportingDeadline));
    }

    private LocalDate lastDay(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(settings.months());
        return month.isValidDay(start.getDayOfMonth())
                ? month.atDay(start.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    private String working(String beginning, LocalDate due, @Nullable LocalDate reportingDeadline) {
        String law = beginning + " " + settings.months() + (settings.months() == 1 ? " month" : " months")
                + " beginning with that day end on " + UkTime.day(due) + ".";
        return reportingDeadline == null
                ? law
                : law + " To be reported to the next meeting it is needed by " + UkTime.day(reportingDeadline) + ".";
    }
}
