package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.Step;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * A flow that waits for the reply to its question.
 *
 * @param slot what was asked for
 * @param rest the steps to go on with, the question first
 * @param about what the question that led here is about
 * @param offered what was offered to pick from
 * @param tries how often it was asked
 * @param aside whether something else was talked of since
 */
record Waiting(
        Flow flow,
        Slot slot,
        List<Step> rest,
        Known known,
        Understood about,
        List<Mention> offered,
        int tries,
        boolean aside) {

    Waiting {
        rest = List.copyOf(rest);
        offered = List.copyOf(offered);
    }

    Waiting putAside() {
        return new Waiting(flow, slot, rest, known, about, offered, tries, true);
    }

    /** Returns the way on once the question is answered with {@code mention}. */
    Departure answered(Mention mention, Hearing hearing) {
        Map<String, Mention> told = SlotFilling.fill(flow, hearing.understood());
        told.values().remove(mention);
        told.put(slot.name(), mention);
        told.putAll(known.slots());
        return new Departure(flow, rest, known.with(told), Gathered.of(hearing.understood(), about), 1);
    }

    /** Returns the way to the same question, asked in other words. */
    Departure again(Hearing hearing) {
        return new Departure(flow, rest, known, about, hearing.confidenceIn(flow.name())).after(tries);
    }
}
