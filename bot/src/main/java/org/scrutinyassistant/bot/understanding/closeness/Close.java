package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Set;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Name;

/** A name, the telling words of its closest phrase, and how close it is. */
public record Close(Name name, Set<String> stems, double score) {

    public Mention mention(String heard) {
        return new Mention(name.kind(), name.key(), name.label(), heard, score);
    }

    Close closer(Close other) {
        return other.score > score ? other : this;
    }
}
