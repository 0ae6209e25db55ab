package org.scrutinyassistant.register.recommendation;

/** What a deadline rests on. */
public enum Basis {
    /** The two months that the law gives the executive. */
    LAW,
    /** The next meeting's agenda, which comes before the law's last day. */
    MEETING,
    /** A day that somebody set by hand. */
    SET,
    /** The day by which its lead expects it to be done. */
    EXPECTED
}
