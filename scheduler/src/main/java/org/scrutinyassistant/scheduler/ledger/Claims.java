package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import java.util.List;
import org.scrutinyassistant.register.person.ChannelName;

/** Hands out what is due to one node at a time and takes down what became of it. */
public interface Claims {

    /** Returns up to {@code most} notices, or a few more to keep a digest whole, that were to go by a channel before {@code now}. */
    List<Claimed> take(ChannelName channel, Instant now, int most);

    /** Takes down what became of claimed notices, in one transaction; returns how many claims still held. */
    int record(List<Mark> marks);
}
