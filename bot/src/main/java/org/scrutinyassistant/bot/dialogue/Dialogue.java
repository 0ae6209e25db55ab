package org.scrutinyassistant.bot.dialogue;

/** The one door: every channel hands each thing said to it and renders the reply. */
public interface Dialogue {

    /** Longest text a person may say, in characters. */
    int LONGEST_TEXT = 2_000;

    /**
     * Answers one turn of a conversation.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #LONGEST_TEXT}
     */
    Reply turn(Turn turn);
}
