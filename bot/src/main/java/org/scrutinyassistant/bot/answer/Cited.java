package org.scrutinyassistant.bot.answer;

import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.register.document.Fact;

/** Where a fact of the register stands, as a reader would cite it. */
public final class Cited {

    private Cited() {}

    public static Source from(Fact fact) {
        return new Source(fact.document().title(), fact.page(), fact.document().publishedOn());
    }
}
