package org.scrutinyassistant.bot.dialogue;

import org.scrutinyassistant.bot.understanding.FlowMatch;
import org.scrutinyassistant.bot.understanding.Understood;

/** One thing said, what it is about, and the conversation it was said in. */
record Hearing(Turn turn, Understood understood, Conversation conversation) {

    /** Returns how sure it is that a flow is meant; 0 when nothing points to it. */
    double confidenceIn(String flow) {
        return understood.flows().stream()
                .filter(match -> match.flow().equals(flow))
                .mapToDouble(FlowMatch::confidence)
                .max()
                .orElse(0);
    }

    double bestConfidence() {
        return understood.flows().stream()
                .mapToDouble(FlowMatch::confidence)
                .max()
                .orElse(0);
    }
}
