package org.scrutinyassistant.register.committee;

/** Whether a person was at a meeting or sent apologies. */
public enum Presence {
    PRESENT,
    APOLOGIES
}
