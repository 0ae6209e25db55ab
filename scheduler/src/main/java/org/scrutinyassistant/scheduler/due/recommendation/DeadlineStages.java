package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.recommendation.Deadline;

/** How many working days before a deadline somebody is told of it. */
record DeadlineStages(List<Integer> daysBefore, StageDays days) {

    private static final String SEVERAL = "-days-before";
    private static final String ONE = "1-day-before";
    private static final String NONE = "on-the-day";

    /** Returns the last stage that is reached on a day, of those after the deadline became known. */
    Optional<Integer> reached(LocalDate day, Deadline deadline) {
        return daysBefore.stream()
                .filter(before -> {
                    LocalDate from = days.step(deadline.on(), -before);
                    return !day.isBefore(from) && (deadline.since() == null || from.isAfter(deadline.since()));
                })
                .findFirst();
    }

    /** Returns whether a nearer stage than the one that the ledger writes so is reached by a day. */
    boolean pastOn(LocalDate day, String stage, Deadline deadline) {
        return daysBefore.stream()
                .filter(before -> written(before).equals(stage))
                .findFirst()
                .flatMap(before -> reached(day, deadline).filter(reached -> reached < before))
                .isPresent();
    }

    static String written(int before) {
        return switch (before) {
            case 0 -> NONE;
            case 1 -> ONE;
            default -> before + SEVERAL;
        };
    }
}
