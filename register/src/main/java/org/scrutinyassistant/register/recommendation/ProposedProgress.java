package org.scrutinyassistant.register.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an officer reports of a recommendation; it counts once the panel has accepted it. */
@Entity
public class ProposedProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long recommendationId;
    private @Nullable Long personId;
    private String text;
    private Instant proposedAt;
    private @Nullable Boolean accepted;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProposedProgress() {}

    /** Proposes it; without a person it came through the API. */
    public ProposedProgress(long recommendationId, @Nullable Long personId, String text, Instant proposedAt) {
        this.recommendationId = recommendationId;
        this.personId = personId;
        this.text = text;
        this.proposedAt = proposedAt;
    }

    public long storedId() {
        return Objects.requireNonNull(id, "the progress is not stored yet");
    }

    public long recommendationId() {
        return recommendationId;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public String text() {
        return text;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public Decision decision() {
        if (accepted == null) {
            return Decision.PROPOSED;
        }
        return accepted ? Decision.ACCEPTED : Decision.DECLINED;
    }

    public void decide(boolean accepted, Instant at) {
        this.accepted = accepted;
        this.decidedAt = at;
    }
}
