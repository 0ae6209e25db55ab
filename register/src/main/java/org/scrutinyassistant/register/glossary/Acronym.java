package org.scrutinyassistant.register.glossary;

import jakarta.persistence.Entity;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** An acronym and what it stands for. */
@Entity
public class Acronym extends Fact {

    private String letters;

    private String expansion;

    @SuppressWarnings("NullAway.Init")
    protected Acronym() {}

    public Acronym(Placed placed, String letters, String expansion) {
        super(placed);
        this.letters = letters;
        this.expansion = expansion;
    }

    public String letters() {
        return letters;
    }

    public String expansion() {
        return expansion;
    }

    @Override
    public String identity() {
        return letters.toUpperCase(java.util.Locale.UK);
    }

    @Override
    public String content() {
        return content(letters, expansion);
    }
}
