package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads notices through the stages in their order; one that can't be judged is put off, and does not stop the others. */
final class Stages {

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final List<Stage> stages;

    Stages(List<Stage> stages) {
        this.stages = List.copyOf(stages);
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
                .orElseGet(() -> new Passage(now, List.of(), List.of(putOff(bound.claimed(), now))));
    }

    /** Takes it out of its digest, whose name the others go under. */
    private static Mark putOff(Claimed claimed, Instant now) {
        Mark.Pause pause =
                new Mark.Pause(now, now.plus(PAUSE), "it could not be judged, which is tried again; the log says why");
        return Mark.held(claimed, pause, null);
    }
}
