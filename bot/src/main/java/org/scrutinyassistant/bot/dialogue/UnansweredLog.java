package org.scrutinyassistant.bot.dialogue;

/** Where the scrutiny manager finds what could not be answered. */
@FunctionalInterface
public interface UnansweredLog {

    void add(Unanswered unanswered);
}
