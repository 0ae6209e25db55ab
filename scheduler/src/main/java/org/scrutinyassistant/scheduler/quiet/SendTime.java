package org.scrutinyassistant.scheduler.quiet;

import java.time.Instant;

/**
 * When something may be sent.
 *
 * @param at not before this moment
 * @param reason why not sooner, in one sentence; empty if nothing holds it
 */
public record SendTime(Instant at, Cause cause, String reason) {

    /** What holds it. */
    public enum Cause {
        NOTHING,
        QUIET_HOURS,
        NON_WORKING_DAY,
        DIGEST
    }

    static SendTime asWanted(Instant wanted) {
        return new SendTime(wanted, Cause.NOTHING, "");
    }

    public boolean held() {
        return cause != Cause.NOTHING;
    }
}
