package org.scrutinyassistant.bot.dialogue;

import java.util.Map;
import org.scrutinyassistant.bot.understanding.Mention;

/**
 * Something to pick when asked which is meant.
 *
 * @param says the words to understand when it is picked
 * @param flow the flow it then goes to
 * @param slots what that flow knows already
 */
record Choice(String label, String says, String flow, Map<String, Mention> slots) {

    Choice {
        slots = Map.copyOf(slots);
    }
}
