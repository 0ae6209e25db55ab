package org.scrutinyassistant.bot.dialogue;

/** Told of each turn once its reply is ready, to count or to test. */
@FunctionalInterface
public interface TurnObserver {

    void observed(ObservedTurn turn);
}
