package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;

/**
 * The name of a digest: open while notices join it; sealed, by the least of its members, when it is first claimed, so
 * that it stays the same however often it is sent.
 */
public final class Digest {

    /** How many notices one sending takes, so that a mail stays readable and a card keeps every button. */
    static final int MOST_TOGETHER = 20;

    private static final String OPEN = "open-";

    private Digest() {}

    /** Returns the name under which the notices of a person wait for a moment. */
    public static String open(long person, Instant at) {
        return OPEN + "digest-" + person + "-" + at.getEpochSecond();
    }

    static boolean isOpen(String name) {
        return name.startsWith(OPEN);
    }

    static String sealed(String open, long leastMember) {
        return open.substring(OPEN.length()) + "-" + leastMember;
    }
}
