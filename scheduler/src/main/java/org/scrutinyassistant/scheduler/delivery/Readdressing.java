package org.scrutinyassistant.scheduler.delivery;

import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Turns a notice to somebody else, by itself and by their first channel. */
@FunctionalInterface
interface Readdressing {

    void to(Claimed claimed, Recipient recipient, String why);
}
