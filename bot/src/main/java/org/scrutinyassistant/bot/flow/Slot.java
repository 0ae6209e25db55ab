package org.scrutinyassistant.bot.flow;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.understanding.EntityKind;

/**
 * Something a flow needs to know.
 *
 * @param ask the question for it; null when it is optional, for then it is never asked
 * @param retry what is said when the reply to the question names no such thing
 * @param keep whether a follow-up keeps it
 */
public record Slot(
        Place place,
        String name,
        EntityKind type,
        @Nullable Words ask,
        @Nullable Words retry,
        boolean keep) {

    public boolean optional() {
        return ask == null;
    }
}
