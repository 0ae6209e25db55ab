package org.scrutinyassistant.bot.flow;

/** How a turn ends with what was said. */
public enum Ending {
    ANSWERED,
    CLARIFY,
    DECLINED
}
