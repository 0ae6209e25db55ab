package org.scrutinyassistant.bot.understanding;

import java.util.List;

/** What people say to start a flow; a slot's name in braces stands for any value of it. */
public record FlowExamples(String flow, List<String> examples) {

    public FlowExamples {
        examples = List.copyOf(examples);
    }
}
