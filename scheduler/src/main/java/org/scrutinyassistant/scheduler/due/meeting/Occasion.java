package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.notice.Weight;

/**
 * One thing to tell about a meeting, whoever is told.
 *
 * @param subject the day of the meeting it is about: of a moved one the day it was to be held
 * @param event what happened, such that the same thing is told once
 * @param stage as the ledger writes it
 * @param was the meeting before it was moved or changed
 * @param working how it was found, in words; empty if nothing was worked out
 */
record Occasion(
        LocalDate subject,
        String event,
        String stage,
        Weight weight,
        String title,
        Entry meeting,
        @Nullable Entry was,
        String working) {

    /** Returns it with the weight of the reminder in whose place it is told, so that it comes before the meeting. */
    Occasion inPlaceOfReminder() {
        return new Occasion(subject, event, stage, Weight.CRITICAL, title, meeting, was, working);
    }

    boolean cancels() {
        return stage.startsWith("cancelled");
    }
}
