package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Message;

/**
 * What comes back from one turn.
 *
 * @param flow the flow that spoke, such as {@code indicator-value}; null when none did
 * @param confidence how sure the understanding is, from 0 to 1
 * @param choices what was offered when asking back
 */
public record Reply(
        Outcome outcome, Message message, @Nullable String flow, double confidence, List<String> choices) {

    public Reply {
        choices = List.copyOf(choices);
    }
}
