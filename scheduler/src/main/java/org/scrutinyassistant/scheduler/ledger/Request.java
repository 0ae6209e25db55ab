package org.scrutinyassistant.scheduler.ledger;

import java.time.Duration;
import java.time.Instant;
import org.scrutinyassistant.register.person.ChannelName;

/**
 * What a node wants to send next.
 *
 * @param channel by which it is to go
 * @param now the moment until which it must have become due
 * @param most how many at most, or a few more to keep a digest whole
 * @param lease for how long, in whole seconds, nobody else may send them
 */
public record Request(ChannelName channel, Instant now, int most, Duration lease) {}
