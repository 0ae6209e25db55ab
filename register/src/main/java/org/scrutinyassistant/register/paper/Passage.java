package org.scrutinyassistant.register.paper;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A paragraph, bullet or table row of the public papers, verbatim. */
@Entity
public class Passage extends Fact {

    private @Nullable String heading;

    private @Nullable String item;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    public Passage(Placed placed, @Nullable String heading, @Nullable String item, String text) {
        super(placed);
        this.heading = heading;
        this.item = item;
        this.text = text;
    }

    public @Nullable String heading() {
        return heading;
    }

    public @Nullable String item() {
        return item;
    }

    public String text() {
        return text;
    }

    @Override
    public String identity() {
        return heading + "|" + text;
    }

    @Override
    public String content() {
        return content(heading, item, text);
    }
}
