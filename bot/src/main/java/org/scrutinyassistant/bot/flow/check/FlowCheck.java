package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A rule that every flow keeps. */
@FunctionalInterface
interface FlowCheck {

    /** Returns what is wrong with {@code flow}, seen among all that is there. */
    Stream<Refusal> refusals(Flow flow, Draft draft);
}
