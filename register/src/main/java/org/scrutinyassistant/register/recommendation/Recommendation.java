package org.scrutinyassistant.register.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.Committee;

/** What a committee resolved should be done. */
@Entity
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Committee committee;

    private @Nullable LocalDate madeOn;
    private @Nullable Integer number;
    private @Nullable String title;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    public Recommendation(Committee committee, Reference reference, String text) {
        this.committee = committee;
        this.madeOn = reference.madeOn();
        this.number = reference.number();
        this.title = reference.title();
        this.text = text;
    }

    public @Nullable Long id() {
        return id;
    }

    public long storedId() {
        return Objects.requireNonNull(id, "the recommendation is not stored yet");
    }

    public Committee committee() {
        return committee;
    }

    public Reference reference() {
        return new Reference(madeOn, title, number);
    }

    public String text() {
        return text;
    }
}
