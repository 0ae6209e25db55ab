package org.scrutinyassistant.web.broadcast.page;

/**
 * Who of a broadcast can be sent it again.
 *
 * @param failed how many it did not reach
 * @param kept how many a dry run kept it back from
 */
record ShownResend(long failed, long kept) {

    public boolean possible() {
        return failed + kept > 0;
    }

    /** Returns whom exactly: "the 1 not reached and the 999 that a dry run kept back". */
    public String words() {
        String missed = "the %,d not reached".formatted(failed);
        String held = "the %,d that a dry run kept back".formatted(kept);
        if (kept == 0) {
            return missed;
        }
        return failed == 0 ? held : missed + " and " + held;
    }
}
