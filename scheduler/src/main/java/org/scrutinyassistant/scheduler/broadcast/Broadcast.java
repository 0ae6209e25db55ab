package org.scrutinyassistant.scheduler.broadcast;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.acting.Actor;

/** A notice that the scrutiny manager wrote, and how far it has come. */
@Entity
public class Broadcast {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String title;
    private String text;
    private @Nullable String committee;
    private String roles;
    private String people;
    private String channels;
    private @Nullable String meetingCommittee;
    private @Nullable LocalDate meetingOn;
    private @Nullable Instant sendAt;
    private boolean urgent;
    private @Nullable String lateReason;
    private @Nullable Long authorId;
    private Instant draftedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String approvedFor;
    private @Nullable Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private BroadcastState state;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Broadcast() {}

    Broadcast(Draft draft, Actor author, Instant at) {
        title = draft.title();
        text = draft.text();
        committee = draft.audience().committee();
        roles = Listed.roles(draft.audience().roles());
        people = Listed.ids(draft.audience().people());
        channels = Listed.channels(draft.channels());
        meetingCommittee = draft.meeting() == null ? null : draft.meeting().committee();
        meetingOn = draft.meeting() == null ? null : draft.meeting().date();
        sendAt = draft.sendAt();
        urgent = draft.urgent();
        lateReason = draft.lateReason();
        authorId = author.person();
        draftedAt = at;
        state = BroadcastState.DRAFT;
        reason = "";
    }

    public long storedId() {
        return Objects.requireNonNull(id, "the broadcast is not stored yet");
    }

    public Subject subject() {
        return Subject.broadcast(storedId());
    }

    /** Returns what was written. */
    public Draft draft() {
        return new Draft(
                title,
                text,
                meetingOn == null ? null : new MeetingDay(meetingCommittee, meetingOn),
                new Audience(committee, Listed.roles(roles), Listed.ids(people)),
                Listed.channels(channels),
                sendAt,
                urgent,
                lateReason);
    }

    public Actor author() {
        return new Actor(authorId);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Returns who approved it, as the audit trail names them. */
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Returns when its notices were entered in the ledger. */
    public @Nullable Instant raisedAt() {
        return raisedAt;
    }

    public BroadcastState state() {
        return state;
    }

    /** Returns why it is in its state, in one sentence; empty where nothing needs saying. */
    public String reason() {
        return reason;
    }

    /** Returns the ids of those it was approved for, before anybody stands in for them. */
    List<Long> approvedFor() {
        return Listed.ids(Objects.requireNonNullElse(approvedFor, ""));
    }

    void approve(Actor by, Instant at, List<Long> audience) {
        approvedBy = by.inTrail();
        approvedAt = at;
        approvedFor = Listed.ids(audience);
        state = BroadcastState.SCHEDULED;
        reason = "";
    }

    void goLate(@Nullable String because) {
        lateReason = because;
    }

    void raised(Instant at) {
        raisedAt = at;
        state = BroadcastState.SENDING;
        reason = "";
    }

    void miss(String because) {
        state = BroadcastState.MISSED;
        reason = because;
    }

    void cancel(String because) {
        state = BroadcastState.CANCELLED;
        reason = because;
    }
}
