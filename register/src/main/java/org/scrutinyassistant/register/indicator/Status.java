package org.scrutinyassistant.register.indicator;

/** How an indicator stands; {@code NOT_JUDGED} while nobody has said which way is better. */
public enum Status {
    GREEN,
    AMBER,
    RED,
    NO_TARGET,
    NOT_JUDGED
}
