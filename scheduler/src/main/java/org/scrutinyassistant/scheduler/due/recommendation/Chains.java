package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;

/** Says which chain of notices a recommendation is in; an acknowledgement without a date ends the one it was given in. */
record Chains(Deadlines deadlines) {

    Optional<Chain> on(LocalDate day, OpenRecommendation recommendation) {
        return deadlines
                .on(day, recommendation)
                .map(deadline -> Chain.on(day, deadline))
                .filter(chain -> !acknowledged(chain, recommendation));
    }

    boolean acknowledged(Chain chain, OpenRecommendation recommendation) {
        Instant at = recommendation.entered().acknowledgedAt();
        if (at == null || !recommendation.entered().acknowledgedPlainly()) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(at, UkTime.ZONE);
        return deadlines
                .on(day, recommendation)
                .map(deadline -> Chain.on(day, deadline))
                .filter(chain::isThatOf)
                .isPresent();
    }
}
