package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Step;
import org.scrutinyassistant.bot.understanding.Understood;

/**
 * Where a turn goes: the steps to run, and with what.
 *
 * @param understood what the steps are run about; that of an earlier turn when one of its choices was picked
 * @param tries how often the first step's question was asked before
 * @param choices what is offered with whatever is said
 */
record Departure(
        Flow flow,
        List<Step> steps,
        Known known,
        Understood understood,
        double confidence,
        int tries,
        List<Choice> choices) {

    Departure {
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
    }

    Departure(Flow flow, List<Step> steps, Known known, Understood understood, double confidence) {
        this(flow, steps, known, understood, confidence, 0, List.of());
    }

    /** Returns a departure to the first step of a flow. */
    static Departure to(Flow flow, Known known, Understood understood, double confidence) {
        return new Departure(flow, flow.steps(), known, understood, confidence);
    }

    Departure after(int asked) {
        return new Departure(flow, steps, known, understood, confidence, asked, choices);
    }

    Departure offering(List<Choice> offered) {
        return new Departure(flow, steps, known, understood, confidence, tries, offered);
    }
}
