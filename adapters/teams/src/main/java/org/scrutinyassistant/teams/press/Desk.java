package org.scrutinyassistant.teams.press;

/** Takes answers to notices. */
@FunctionalInterface
public interface Desk {

    /** Returns what to show somebody for a press; {@code account} is theirs in the directory or in Teams. */
    Answered answer(Pressed pressed, String account);
}
