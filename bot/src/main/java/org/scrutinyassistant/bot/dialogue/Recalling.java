package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
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
        String text = hearing.turn().text();
        boolean unsaid = !SlotFilling.complete(flow, said) || leaning.opens(text);
        return unsaid && leaning.leans(text) ? overlaid(flow, said, hearing) : said;
    }

    private static Map<String, Mention> overlaid(Flow flow, Map<String, Mention> said, Hearing hearing) {
        Conversation conversation = hearing.conversation();
        boolean same = flow.equals(conversation.lastFlow());
        Map<String, Mention> slots = new LinkedHashMap<>();
        for (Slot slot : flow.slots().values()) {
            if (slot.keep() && same && conversation.last().containsKey(slot.name())) {
                slots.put(slot.name(), conversation.last().get(slot.name()));
            } else if (slot.keep() && !slot.optional()) {
                conversation.recall(slot).ifPresent(mention -> slots.put(slot.name(), mention));
            }
        }
        slots.putAll(said);
        return slots;
    }
}
