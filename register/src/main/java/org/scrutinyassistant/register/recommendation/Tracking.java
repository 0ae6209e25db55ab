package org.scrutinyassistant.register.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people entered about a recommendation: its lead, when it was received, when it is due and expected. */
@Entity
public class Tracking {

    @Id
    private long recommendationId;

    private @Nullable Long leadId;
    private @Nullable LocalDate reportReceivedOn;
    private @Nullable LocalDate noticeReceivedOn;
    private @Nullable LocalDate setDueOn;
    private @Nullable LocalDate expectedOn;
    private @Nullable Instant promisedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable LocalDate respondedOn;
    private boolean followUp;

    protected Tracking() {}

    public Tracking(long recommendationId) {
        this.recommendationId = recommendationId;
    }

    public long recommendationId() {
        return recommendationId;
    }

    /** Returns the person who leads on it. */
    public @Nullable Long leadId() {
        return leadId;
    }

    /** Returns when the executive received it, as somebody recorded. */
    public @Nullable Receipt receipt() {
        return reportReceivedOn == null ? null : new Receipt(reportReceivedOn, noticeReceivedOn);
    }

    /** Returns the due date that somebody set by hand. */
    public @Nullable LocalDate setDueOn() {
        return setDueOn;
    }

    /** Returns the day by which its lead now expects it to be done. */
    public @Nullable LocalDate expectedOn() {
        return expectedOn;
    }

    /** Returns when they named that day. */
    public @Nullable Instant promisedAt() {
        return promisedAt;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Returns when the response came, as somebody recorded. */
    public @Nullable LocalDate respondedOn() {
        return respondedOn;
    }

    /** Returns all of it, detached from the database. */
    public Entered entered() {
        return new Entered(leadId, receipt(), setDueOn, expectedOn, promisedAt, acknowledgedAt, respondedOn, followUp);
    }

    /** Names who leads on it; a new lead has acknowledged and promised nothing yet. */
    public void assign(@Nullable Long leadId) {
        if (!Objects.equals(this.leadId, leadId)) {
            acknowledgedAt = null;
            expectedOn = null;
            promisedAt = null;
        }
        this.leadId = leadId;
    }

    public void received(@Nullable Receipt receipt) {
        reportReceivedOn = receipt == null ? null : receipt.report();
        noticeReceivedOn = receipt == null ? null : receipt.notice();
    }

    /** Sets when it is due by hand; nobody has acknowledged a new date yet, and it replaces one that was promised before. */
    public void setDue(@Nullable LocalDate day) {
        if (!Objects.equals(setDueOn, day)) {
            acknowledgedAt = null;
            expectedOn = day == null ? expectedOn : null;
            promisedAt = day == null ? promisedAt : null;
            followUp = day != null && respondedOn != null;
        }
        setDueOn = day;
    }

    /** Keeps that its lead is on it and, where they gave one, the day by which they expect it to be done. */
    public void acknowledge(Instant at, @Nullable LocalDate expected) {
        if (!Objects.equals(expectedOn, expected)) {
            promisedAt = expected == null ? null : at;
        }
        acknowledgedAt = at;
        expectedOn = expected;
    }

    /** Keeps when the response came; a date that was set by hand for a later one than before is met. */
    public void responded(@Nullable LocalDate day) {
        followUp = followUp && (day == null || respondedOn == null || !day.isAfter(respondedOn));
        respondedOn = day;
    }
}
