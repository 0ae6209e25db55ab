package org.scrutinyassistant.bot.dialogue;

/** How a turn ended. */
public enum Outcome {
    ANSWERED,
    CLARIFY,
    DECLINED
}
