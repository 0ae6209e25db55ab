package org.scrutinyassistant.register.question;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question that found no answer, kept for a while without saying who asked it. */
@Entity
public class Unanswered {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String text;
    private LocalDate askedOn;
    private @Nullable String flow;
    private double confidence;

    @SuppressWarnings("NullAway.Init")
    protected Unanswered() {}

    /** Keeps what was asked; the flow is the likeliest one, if any, with how sure it was, from 0 to 1. */
    public Unanswered(String text, LocalDate askedOn, @Nullable String flow, double confidence) {
        this.text = text;
        this.askedOn = askedOn;
        this.flow = flow;
        this.confidence = confidence;
    }

    public @Nullable Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable String flow() {
        return flow;
    }

    public double confidence() {
        return confidence;
    }
}
