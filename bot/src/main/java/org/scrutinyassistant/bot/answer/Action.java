package org.scrutinyassistant.bot.answer;

/**
 * A look-up or sum that a flow calls by name; it decides the facts, the flow decides the words.
 *
 * <p>Each is {@link Called} a name. {@code O} is the closed set of its outcomes: {@code NO_VALUE} is written
 * {@code no-value} in a flow.
 */
public interface Action<O extends Enum<O>> {

    Result<O> call(Ask ask);
}
