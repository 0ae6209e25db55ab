package org.scrutinyassistant.register.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;

/**
 * What people entered about a recommendation, detached from the database.
 *
 * @param leadId the person who leads on it
 * @param receipt when the executive received it, where recorded
 * @param setDueOn the due date set by hand
 * @param expectedOn the day by which its lead expects it to be done
 * @param promisedAt when they named that day
 * @param respondedOn when the response came, where recorded
 * @param followUp whether the due date was set by hand after the response had come, for what is to follow it
 */
public record Entered(
        @Nullable Long leadId,
        @Nullable Receipt receipt,
        @Nullable LocalDate setDueOn,
        @Nullable LocalDate expectedOn,
        @Nullable Instant promisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate respondedOn,
        boolean followUp) {

    /** What is known of a recommendation about which nobody entered anything. */
    public static final Entered NOTHING = new Entered(null, null, null, null, null, null, null, false);

    /** Returns the day that its lead promised and still has to hold; null if none, or if the response has come since. */
    public @Nullable LocalDate promisedOn() {
        boolean kept = respondedOn != null
                && promisedAt != null
                && !LocalDate.ofInstant(promisedAt, UkTime.ZONE).isAfter(respondedOn);
        return kept ? null : expectedOn;
    }

    /** Returns the due date set by hand; null if none, or if the response that it was for has come. */
    public @Nullable LocalDate setOn() {
        return respondedOn == null || followUp ? setDueOn : null;
    }

    /** Returns whether somebody acknowledged it without naming a new day. */
    public boolean acknowledgedPlainly() {
        return acknowledgedAt != null && (promisedAt == null || acknowledgedAt.isAfter(promisedAt));
    }
}
