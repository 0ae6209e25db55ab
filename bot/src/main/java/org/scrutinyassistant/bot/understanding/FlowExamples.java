package org.scrutinyassistant.bot.understanding;

import java.util.List;

/**
 * What people say to start a flow; a slot's name in braces stands for any value of it.
 *
 * @param anybody whether it may name a person whom nobody knows
 */
public record FlowExamples(String flow, List<String> examples, boolean anybody) {

    public FlowExamples {
        examples = List.copyOf(examples);
    }
}
