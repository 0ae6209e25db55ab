package org.scrutinyassistant.bot.dialogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** Fills the slots of a flow with the things that a text names, each thing once. */
final class SlotFilling {

    private SlotFilling() {}

    /** Returns the slots filled; a yes or no, or free words, are only ever the reply to their question. */
    static Map<String, Mention> fill(Flow flow, Understood understood) {
        Map<String, Mention> filled = new LinkedHashMap<>();
        Set<Mention> used = new HashSet<>();
        for (Slot slot : flow.slots().values()) {
            if (!slot.type().onlyReplied()) {
                next(slot, understood, used).ifPresent(mention -> {
                    used.add(mention);
                    filled.put(slot.name(), mention);
                });
            }
        }
        return filled;
    }

    /** Returns whether nothing that the flow may have to ask for is missing from {@code filled}. */
    static boolean complete(Flow flow, Map<String, Mention> filled) {
        return flow.slots().values().stream()
                .filter(slot -> !slot.optional() && !slot.type().onlyReplied())
                .allMatch(slot -> filled.containsKey(slot.name()));
    }

    /** Returns the slots of a flow filled from those of the flow before it, and else from the text. */
    static Map<String, Mention> handedOver(Flow flow, Map<String, Mention> before, Understood understood) {
        Map<String, Mention> slots = new LinkedHashMap<>(fill(flow, understood));
        flow.slots()
                .values()
                .forEach(slot -> Optional.ofNullable(before.get(slot.name()))
                        .ifPresent(mention -> slots.put(slot.name(), mention)));
        return slots;
    }

    private static Optional<Mention> next(Slot slot, Understood understood, Set<Mention> used) {
        return understood
                .mentions(slot.type())
                .filter(mention -> !used.contains(mention))
                .findFirst();
    }
}
