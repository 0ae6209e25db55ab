package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;

/**
 * A recommendation that is neither completed nor rejected by its newest progress, detached from the database.
 *
 * @param committee the name of the committee that made it
 * @param status the printed status of its newest progress, where there is one
 * @param reported whether its newest progress states an action or a status
 */
public record OpenRecommendation(
        long id,
        long committeeId,
        String committee,
        Reference reference,
        String text,
        @Nullable String status,
        boolean reported,
        Entered entered) {

    /** Returns what is known of a recommendation, whose newest printed progress may show that it is not open. */
    public static OpenRecommendation of(
            Recommendation recommendation, @Nullable ProgressEntry newest, Entered entered) {
        Progress progress = newest == null ? null : Progress.of(newest);
        return new OpenRecommendation(
                recommendation.storedId(),
                recommendation.committee().storedId(),
                recommendation.committee().name(),
                recommendation.reference(),
                recommendation.text(),
                progress == null ? null : progress.status(),
                progress != null && progress.reported(),
                entered);
    }

    /** Returns whether the executive has responded: somebody recorded it, or the papers print an action or a status. */
    public boolean responded() {
        return reported || entered.respondedOn() != null;
    }

    /** Returns it as people refer to it: "Benches, number 1 (made on Thursday 9 January 2025)". */
    public String plain() {
        Integer number = reference.number();
        LocalDate madeOn = reference.madeOn();
        return (reference.title() == null ? "Recommendation" : reference.title())
                + (number == null ? "" : reference.title() == null ? " " + number : ", number " + number)
                + (madeOn == null ? "" : " (made on " + UkTime.day(madeOn) + ")");
    }
}
