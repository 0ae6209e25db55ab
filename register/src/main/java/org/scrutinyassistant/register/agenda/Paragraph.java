package org.scrutinyassistant.register.agenda;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paragraph under its printed label, such as "(i)". */
@Embeddable
public class Paragraph {

    private @Nullable String label;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    public Paragraph(@Nullable String label, String text) {
        this.label = label;
        this.text = text;
    }

    public @Nullable String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** Returns the label and the text on one line. */
    public String plain() {
        return label == null ? text : label + " " + text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paragraph that && text.equals(that.text) && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, text);
    }

    @Override
    public String toString() {
        return plain();
    }
}
