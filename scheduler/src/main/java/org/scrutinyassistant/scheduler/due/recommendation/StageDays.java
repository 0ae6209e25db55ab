package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;

/** Working days around a deadline, each worked out once for all recommendations that share it. */
final class StageDays {

    private final Map<LocalDate, Boolean> holidays = new ConcurrentHashMap<>();
    private final Map<Step, LocalDate> steps = new ConcurrentHashMap<>();
    private final Map<Span, Integer> spans = new ConcurrentHashMap<>();
    private final WorkingDays workingDays;

    StageDays(BankHolidays calendar) {
        workingDays = new WorkingDays(day -> holidays.computeIfAbsent(day, calendar::include));
    }

    /** Returns the working day that lies {@code count} of them after a day, or before it if negative; of 0 the day itself. */
    LocalDate step(LocalDate day, int count) {
        return steps.computeIfAbsent(new Step(day, count), this::walk);
    }

    /** Returns how many working days come after {@code from} up to and with {@code until}; none if that is earlier. */
    int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return 0;
        }
        return spans.computeIfAbsent(new Span(from, until), span -> (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(workingDays::include)
                .count());
    }

    /** Returns "today", "tomorrow", "in 3 days" where none of them is a working day, or "in 14 working days". */
    String left(LocalDate day, LocalDate due) {
        int working = between(day.minusDays(1), due.minusDays(1));
        int calendar = (int) ChronoUnit.DAYS.between(day, due);
        return switch (calendar) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> working == 0 ? "in " + calendar + " days" : "in " + workingDays(working);
        };
    }

    /** Returns "1 working day" or "5 working days", which have passed since something was due. */
    String late(LocalDate day, LocalDate due) {
        return workingDays(between(due, day));
    }

    private static String workingDays(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }

    private LocalDate walk(Step step) {
        return step.count() < 0
                ? workingDays.minus(step.from(), -step.count())
                : workingDays.plus(step.from(), step.count());
    }

    /** A number of working days from a day. */
    private record Step(LocalDate from, int count) {}

    /** Two days, the earlier first. */
    private record Span(LocalDate from, LocalDate until) {}
}
