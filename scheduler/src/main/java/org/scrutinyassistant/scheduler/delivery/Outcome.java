package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one attempt to send. */
public sealed interface Outcome {

    /** The receiver took it; the receipt is what it said of it. */
    record Sent(String receipt) implements Outcome {}

    /** It may succeed later, not before {@code after} if the receiver named a time. */
    record Later(String reason, @Nullable Duration after) implements Outcome {}

    /** It never will by this channel; the reason is one plain sentence. */
    record Refused(String reason) implements Outcome {}

    /** Nothing was sent, since this is a dry run. */
    record Rehearsed() implements Outcome {}
}
