package org.scrutinyassistant.bot.dialogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.bot.understanding.Understood;

/** One of the choices offered was picked: the flow asked for by name, or else the thing its label names. */
final class PickedChoice implements Way {

    private final Understanding understanding;
    private final Script script;

    PickedChoice(Understanding understanding, Script script) {
        this.understanding = understanding;
        this.script = script;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        return Picking.pick(hearing.turn().text(), hearing.conversation().choices(), Choice::label)
                .map(choice -> departure(choice, hearing.turn().today()));
    }

    private Departure departure(Choice choice, LocalDate today) {
        Flow flow = script.flows().named(choice.flow());
        if (choice.label().equals(flow.label())) {
            return Departure.to(flow, Known.of(choice.slots()), choice.about(), 1);
        }
        Understood label = understanding.understand(choice.label(), today);
        Map<String, Mention> slots = new LinkedHashMap<>(choice.slots());
        slots.putAll(SlotFilling.fill(flow, label));
        slots.putAll(called(choice.label(), flow, label));
        return Departure.to(flow, Known.of(slots), Gathered.of(label, choice.about()), 1);
    }

    private static Map<String, Mention> called(String name, Flow flow, Understood label) {
        Map<String, Mention> slots = new LinkedHashMap<>();
        flow.slots()
                .values()
                .forEach(slot -> label.mentions(slot.type())
                        .filter(mention -> mention.label().equalsIgnoreCase(name))
                        .findFirst()
                        .ifPresent(mention -> slots.putIfAbsent(slot.name(), mention)));
        return slots;
    }
}
