package org.scrutinyassistant.register.monitoring;

import java.time.Clock;
import java.util.Optional;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.recommendation.Decision;
import org.scrutinyassistant.register.recommendation.ProposedProgress;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether the panel accepts what officers report. */
@Component
@Transactional
public class Acceptance {

    private final ProposedProgresses progresses;
    private final AuditTrail trail;
    private final Clock clock;

    Acceptance(ProposedProgresses progresses, AuditTrail trail, Clock clock) {
        this.progresses = progresses;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Decides on a report and returns whether there is such a one; deciding the same again changes nothing.
     *
     * @throws TrackingRefused if it was decided otherwise before
     */
    public boolean decide(long recommendation, long progress, boolean accepted) {
        Optional<ProposedProgress> known =
                progresses.findById(progress).filter(found -> found.recommendationId() == recommendation);
        known.ifPresent(found -> decide(found, accepted ? Decision.ACCEPTED : Decision.DECLINED));
        return known.isPresent();
    }

    private void decide(ProposedProgress progress, Decision decision) {
        if (progress.decision() == decision) {
            return;
        }
        if (progress.decision() != Decision.PROPOSED) {
            throw new TrackingRefused(
                    "progress",
                    progress.storedId() + " was " + progress.decision().word() + " already");
        }
        progress.decide(decision == Decision.ACCEPTED, clock.instant());
        trail.record(new Deed(
                "api",
                decision.word() + " progress " + progress.storedId(),
                "recommendation:" + progress.recommendationId(),
                progress.text()));
    }
}
