package org.scrutinyassistant.bot.answer;

/** A look-up or sum that a flow calls by name; it decides the facts, the flow decides the words. */
public interface Action<O extends Enum<O>> {

    /** Returns the name a flow calls it by, such as {@code find-indicator-value}. */
    String name();

    /** Returns the closed set of its outcomes; {@code NO_VALUE} is written {@code no-value} in a flow. */
    Class<O> outcomes();

    Result<O> call(Ask ask);
}
