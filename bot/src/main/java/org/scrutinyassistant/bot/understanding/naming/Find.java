package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Name;

/** A stretch of a text and the things it names; the end is exclusive. */
public record Find(int start, int end, List<Mention> mentions) {

    public Find {
        mentions = List.copyOf(mentions);
    }

    static Mention mention(Name name, String heard, double score) {
        return new Mention(name.kind(), name.key(), name.label(), heard, score);
    }

    double score() {
        return mentions.stream().mapToDouble(Mention::score).max().orElse(0);
    }

    public boolean meets(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    public int length() {
        return end - start;
    }
}
