package org.scrutinyassistant.scheduler.ledger;

import java.util.List;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Hands out what is due to one node at a time and takes down what became of it. */
public interface Claims {

    /** Returns notices that are due, which nobody else gets before the lease has run out. */
    List<Claimed> take(Request request);

    /** Turns a claimed notice to somebody else, by itself and by their first channel, if the claim still holds. */
    void readdress(Claimed claimed, Recipient to, String why);

    /** Takes down what became of claimed notices, in one transaction; returns how many claims still held. */
    int record(List<Mark> marks);
}
