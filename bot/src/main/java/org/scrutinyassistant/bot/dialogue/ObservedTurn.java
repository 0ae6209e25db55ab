package org.scrutinyassistant.bot.dialogue;

import java.util.List;

/**
 * What happened in one turn.
 *
 * @param said the names of the responses said, each with its flow: {@code help/greeting}, {@code help/ask topic}
 */
public record ObservedTurn(Turn turn, Reply reply, List<String> said) {

    public ObservedTurn {
        said = List.copyOf(said);
    }
}
