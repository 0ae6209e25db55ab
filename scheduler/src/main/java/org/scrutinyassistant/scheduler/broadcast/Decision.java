package org.scrutinyassistant.scheduler.broadcast;

import java.util.Optional;

/** What came of wanting something done about a broadcast. */
public sealed interface Decision {

    /** Returns the broadcast, if it was done. */
    Optional<Broadcast> done();

    /** It was done, and the broadcast stands so now; the words say what happened. */
    record Done(Broadcast broadcast, String words) implements Decision {

        @Override
        public Optional<Broadcast> done() {
            return Optional.of(broadcast);
        }
    }

    /** Nothing was changed; the words are one line that names the rule. */
    record Refused(Rule rule, String words) implements Decision {

        @Override
        public Optional<Broadcast> done() {
            return Optional.empty();
        }
    }
}
