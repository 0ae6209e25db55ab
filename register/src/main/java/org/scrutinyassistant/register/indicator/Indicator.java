package org.scrutinyassistant.register.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.Committee;

/** A measure that a committee watches, known by its reference or, without one, its name. */
@Entity
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Committee committee;

    @Column(name = "indicator_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private @Nullable Polarity polarity;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    public Indicator(Committee committee, String key) {
        this.committee = committee;
        this.key = key;
    }

    public @Nullable Long id() {
        return id;
    }

    public Committee committee() {
        return committee;
    }

    public String key() {
        return key;
    }

    /** Returns which way is better, or null while nobody has said. */
    public @Nullable Polarity polarity() {
        return polarity;
    }

    public void judgeBy(Polarity polarity) {
        this.polarity = polarity;
    }
}
