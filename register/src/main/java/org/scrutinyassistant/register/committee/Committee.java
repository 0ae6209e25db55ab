package org.scrutinyassistant.register.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scrutiny panel, committee or board of the council. */
@Entity
public class Committee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    public Committee(String name) {
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    public long storedId() {
        return Objects.requireNonNull(id, "the committee is not stored yet");
    }

    public String name() {
        return name;
    }
}
