package org.scrutinyassistant.bot.dialogue;

import java.util.Map;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * Something to pick when asked which is meant.
 *
 * @param about what the question that it belongs to is about
 * @param flow the flow it then goes to
 * @param slots what that flow knows already
 */
record Choice(String label, Understood about, String flow, Map<String, Mention> slots) {

    Choice {
        slots = Map.copyOf(slots);
    }
}
