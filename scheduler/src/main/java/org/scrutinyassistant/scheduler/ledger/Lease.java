package org.scrutinyassistant.scheduler.ledger;

import java.time.Duration;
import java.util.UUID;

/**
 * The right to send for a while, which another node cannot have at the same time.
 *
 * @param token names the claim; what is recorded under another token is refused
 * @param endsAt by {@link System#nanoTime}, which no change of the machine's clock moves
 */
public record Lease(String token, long endsAt) {

    /** Returns a lease under which nothing may be sent. */
    static Lease none() {
        return new Lease("", System.nanoTime());
    }

    /** Begins a lease now, before the database does, so that it ends here no later than there. */
    static Lease of(Duration lasting) {
        return new Lease(UUID.randomUUID().toString(), System.nanoTime() + lasting.toNanos());
    }

    /** Returns whether this much of the lease is left. */
    public boolean leaves(Duration time) {
        return endsAt - System.nanoTime() >= time.toNanos();
    }
}
