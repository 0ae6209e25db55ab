package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.understanding.Mention;

/** Fills the slots of a flow from what is said and, where that leans on it, from what was said before. */
final class Recalling {

    private final Leaning leaning;

    Recalling(Leaning leaning) {
        this.leaning = leaning;
    }

    Map<String, Mention> slots(Flow flow, Hearing hearing) {
        Map<String, Mention> said = SlotFilling.fill(flow, hearing.understood());
        boolean lacking = said.isEmpty() || !SlotFilling.complete(flow, said);
        boolean may = lacking || leaning.goesOn(hearing.turn().text());
        return may && leaning.leans(hearing.understood(), flow) ? overlaid(flow, said, hearing.conversation()) : said;
    }

    private static Map<String, Mention> overlaid(Flow flow, Map<String, Mention> said, Conversation before) {
        Map<String, Mention> slots = new LinkedHashMap<>();
        flow.slots().values().stream()
                .filter(Slot::keep)
                .forEach(slot -> kept(flow, slot, before).ifPresent(mention -> slots.put(slot.name(), mention)));
        slots.putAll(said);
        return slots;
    }

    private static Optional<Mention> kept(Flow flow, Slot slot, Conversation before) {
        return flow.equals(before.lastFlow())
                ? Optional.ofNullable(before.last().get(slot.name()))
                : before.recall(slot);
    }
}
