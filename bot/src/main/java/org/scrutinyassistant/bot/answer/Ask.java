package org.scrutinyassistant.bot.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * What a flow asks of an action.
 *
 * @param conversation the conversation it belongs to
 * @param person who asks, as the channel knows them; null when unknown
 * @param understood what the last thing said is about
 * @param slots what the flow has collected or kept from before, by slot name
 * @param today the day of the question
 */
public record Ask(
        String conversation,
        @Nullable String person,
        Understood understood,
        Map<String, Mention> slots,
        LocalDate today) {

    public Ask {
        slots = Map.copyOf(slots);
    }

    public Optional<Mention> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    public String text() {
        return understood.text();
    }
}
