package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.stream.Stream;

/** The way of a notice before it is sent. */
record Policy(Stage stillTrue, Covering covering, List<Stage> rest) {

    Policy {
        rest = List.copyOf(rest);
    }

    /** Returns the stages; what is to be turned to somebody else goes by {@code readdressing}. */
    Stages stages(Readdressing readdressing, Stages.Unjudged unjudged) {
        return new Stages(
                Stream.concat(Stream.of(stillTrue, covering.by(readdressing)), rest.stream())
                        .toList(),
                unjudged);
    }
}
