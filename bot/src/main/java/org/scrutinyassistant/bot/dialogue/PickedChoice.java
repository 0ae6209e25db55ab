package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.bot.understanding.Understood;

/** One of the choices offered was picked. */
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
                .map(choice -> departure(choice, hearing));
    }

    private Departure departure(Choice choice, Hearing hearing) {
        Flow flow = script.flows().named(choice.flow());
        Understood said = understanding.understand(choice.says(), hearing.turn().today());
        Map<String, Mention> slots = new LinkedHashMap<>(choice.slots());
        slots.putAll(SlotFilling.fill(flow, said));
        said.mentions().stream()
                .filter(mention -> mention.label().equalsIgnoreCase(choice.label()))
                .forEach(mention -> flow.slots().values().stream()
                        .filter(slot -> slot.type() == mention.kind())
                        .findFirst()
                        .ifPresent(slot -> slots.put(slot.name(), mention)));
        return Departure.to(flow, Known.of(slots), said, 1);
    }
}
