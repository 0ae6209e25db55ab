package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The way of a notice: still true, still theirs, still wanted, quiet hours, a channel that reaches, what belongs together. */
record Policy(Stage stillTrue, Function<Readdressing, Stage> cover, List<Stage> rest) {

    Policy {
        rest = List.copyOf(rest);
    }

    /** Returns the stages; what is to be turned to somebody else goes by {@code readdressing}. */
    Stages stages(Readdressing readdressing) {
        return new Stages(Stream.concat(Stream.of(stillTrue, cover.apply(readdressing)), rest.stream())
                .toList());
    }
}
