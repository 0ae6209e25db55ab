package org.scrutinyassistant.bot.answer.following;

import java.util.List;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;

/** The slots and the names of what can be followed. */
final class Things {

    private static final int OFFERED = 4;

    private Things() {}

    static List<String> labels(List<Mention> things) {
        return things.stream().map(Mention::label).distinct().limit(OFFERED).toList();
    }

    /** Returns the slot in which it is remembered. */
    static String slot(Mention thing) {
        if (thing.kind() == EntityKind.RECOMMENDATION) {
            return "recommendation";
        }
        return thing.kind() == EntityKind.COMMITTEE ? "committee" : "indicator";
    }
}
