package org.scrutinyassistant.register.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** What one pack prints of a recommendation: the action taken and its status. */
@Entity
public class ProgressEntry extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Recommendation recommendation;

    private @Nullable String actionTaken;

    private @Nullable String status;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    protected ProgressEntry() {}

    public ProgressEntry(
            Placed placed,
            Recommendation recommendation,
            @Nullable String actionTaken,
            @Nullable String status,
            Stage stage) {
        super(placed);
        this.recommendation = recommendation;
        this.actionTaken = actionTaken;
        this.status = status;
        this.stage = stage;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public @Nullable String actionTaken() {
        return actionTaken;
    }

    public @Nullable String status() {
        return status;
    }

    /** Returns whether anything is still to be done by it: neither completed, rejected, superseded nor withdrawn. */
    public boolean open() {
        return Progress.of(this).open();
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public String identity() {
        return recommendation.reference() + "|" + recommendation.text();
    }

    @Override
    public String content() {
        return content(recommendation.text(), actionTaken, status, stage);
    }
}
