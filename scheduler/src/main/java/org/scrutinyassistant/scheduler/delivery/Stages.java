package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads notices through the stages in their order; one that can't be judged does not stop the others. */
final class Stages {

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    private final List<Stage> stages;
    private final Unjudged unjudged;

    Stages(List<Stage> stages, Unjudged unjudged) {
        this.stages = List.copyOf(stages);
        this.unjudged = unjudged;
    }

    /** Says what becomes of a notice that can't be judged. */
    @FunctionalInterface
    interface Unjudged {

        Mark mark(Claimed claimed, Instant now);
    }

    /**
     * Returns how far they have come at a moment.
     *
     * @throws RuntimeException if the database is away
     */
    Passage through(List<Passage.Bound> bound, Instant now) {
        return together(new Passage(now, bound, List.of()))
                .orElseGet(() -> Passage.together(
                        now, bound.stream().map(each -> alone(each, now)).toList()));
    }

    /** Returns nothing if a stage breaks down over something in it. */
    private Optional<Passage> together(Passage passage) {
        Passage so = passage;
        try {
            for (Stage stage : stages) {
                so = stage.pass(so);
            }
            return Optional.of(so);
        } catch (RuntimeException e) {
            if (Away.is(e)) {
                throw e;
            }
            LOG.error("{} notices could not be judged", passage.onward().size(), e);
            return Optional.empty();
        }
    }

    private Passage alone(Passage.Bound bound, Instant now) {
        return together(new Passage(now, List.of(bound), List.of()))
                .orElseGet(() -> new Passage(now, List.of(), List.of(unjudged.mark(bound.claimed(), now))));
    }
}
