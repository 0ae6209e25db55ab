package org.scrutinyassistant.bot.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.understanding.Mention;

/**
 * What is remembered between the turns of a conversation.
 *
 * @param lastFlow what was last asked for
 * @param last the slots it was asked with
 * @param memory the latest thing under each slot name, of all flows, the latest last
 * @param choices what was offered in the last turn
 */
record Conversation(
        @Nullable Flow lastFlow,
        Map<String, Mention> last,
        Map<String, Mention> memory,
        @Nullable Waiting waiting,
        List<Choice> choices) {

    static final Conversation NEW = new Conversation(null, Map.of(), Map.of(), null, List.of());

    Conversation {
        last = Map.copyOf(last);
        memory = Collections.unmodifiableMap(new LinkedHashMap<>(memory));
        choices = List.copyOf(choices);
    }

    /** Returns what was last in a slot of that name, or else of the kind of thing it takes. */
    Optional<Mention> recall(Slot slot) {
        Mention same = memory.get(slot.name());
        if (same != null) {
            return Optional.of(same);
        }
        List<Mention> latestFirst = new ArrayList<>(memory.values());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(mention -> mention.kind() == slot.type())
                .findFirst();
    }

    Conversation asked(Flow flow, Map<String, Mention> slots) {
        Map<String, Mention> all = new LinkedHashMap<>(memory);
        slots.forEach((name, mention) -> {
            all.remove(name);
            all.put(name, mention);
        });
        return new Conversation(flow, slots, all, waiting, choices);
    }

    Conversation left(@Nullable Waiting question, List<Choice> offered) {
        return new Conversation(lastFlow, last, memory, question, offered);
    }
}
