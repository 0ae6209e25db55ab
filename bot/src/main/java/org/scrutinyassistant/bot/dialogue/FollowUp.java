package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** The last flow is asked again about something else: "and in England?", "why?". */
final class FollowUp implements Way {

    private final DialogueSettings settings;
    private final Leaning leaning;

    FollowUp(DialogueSettings settings, Leaning leaning) {
        this.settings = settings;
        this.leaning = leaning;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        return Optional.ofNullable(hearing.conversation().lastFlow())
                .filter(flow -> goesOn(flow, hearing.understood()))
                .map(flow -> again(flow, hearing));
    }

    private boolean goesOn(Flow flow, Understood said) {
        boolean fits = !SlotFilling.fill(flow, said).isEmpty();
        boolean namesNothing = said.mentions().isEmpty();
        return leaning.onlyNames(said) && (fits || (namesNothing && leaning.opens(said.text())));
    }

    private Departure again(Flow flow, Hearing hearing) {
        Map<String, Mention> last = hearing.conversation().last();
        Map<String, Mention> slots = new LinkedHashMap<>();
        flow.slots().values().stream()
                .filter(Slot::keep)
                .map(Slot::name)
                .filter(last::containsKey)
                .forEach(name -> slots.put(name, last.get(name)));
        slots.putAll(SlotFilling.fill(flow, hearing.understood()));
        return Departure.to(flow, Known.of(slots), hearing.understood(), settings.threshold());
    }
}
