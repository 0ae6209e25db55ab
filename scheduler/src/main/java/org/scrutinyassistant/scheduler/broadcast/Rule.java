package org.scrutinyassistant.scheduler.broadcast;

/** The rules by which something about a broadcast is refused. */
public enum Rule {
    /** What was written can't be sent as it is. */
    UNFIT,
    /** Nobody would be told, or somebody unknown. */
    AUDIENCE,
    /** The clear days before the meeting have begun and no reason was given. */
    CLEAR_DAYS,
    /** Its moment has passed. */
    PASSED,
    /** The person may not do this. */
    NOT_THEIRS,
    /** It has come too far, or not far enough. */
    STATE,
    /** There is no such broadcast. */
    UNKNOWN
}
