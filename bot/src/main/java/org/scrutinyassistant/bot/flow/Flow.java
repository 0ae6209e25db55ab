package org.scrutinyassistant.bot.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.understanding.EntityKind;

/**
 * One thing people come to ask or do.
 *
 * @param purpose what it is for, in one sentence
 * @param label its purpose as a button to press
 * @param forgets whether the conversation starts afresh after it
 * @param examples what people say when they want it; {slot} stands for any thing of that slot's type
 */
public record Flow(
        Place place,
        String name,
        String purpose,
        String label,
        boolean forgets,
        List<Words> examples,
        Map<String, Slot> slots,
        List<Step> steps,
        Map<String, Words> responses) {

    public Flow {
        examples = List.copyOf(examples);
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        steps = List.copyOf(steps);
        responses = Collections.unmodifiableMap(new LinkedHashMap<>(responses));
    }

    /** Returns whether it takes any words for the name of a person. */
    public boolean takesAnybody() {
        Slot person = slots.get("person");
        return person != null && person.type() == EntityKind.WORDS;
    }

    /** Returns every step, the steps within steps too. */
    public Stream<Step> everyStep() {
        return Step.within(steps);
    }
}
