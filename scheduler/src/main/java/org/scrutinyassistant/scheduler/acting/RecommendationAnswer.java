package org.scrutinyassistant.scheduler.acting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.Decision;
import org.scrutinyassistant.register.recommendation.ProposedProgress;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.stereotype.Component;

/** Keeps what is said of a recommendation: that its lead is on it, by when, and what they report. */
@Component
class RecommendationAnswer {

    private final Trackings trackings;
    private final ProposedProgresses progresses;
    private final Clock clock;

    RecommendationAnswer(Trackings trackings, ProposedProgresses progresses, Clock clock) {
        this.trackings = trackings;
        this.progresses = progresses;
        this.clock = clock;
    }

    /** Keeps it; without a new date an earlier one stands. */
    void keep(long recommendation, Actor actor, Answer answer) {
        Tracking tracking = trackings.findById(recommendation).orElseGet(() -> new Tracking(recommendation));
        LocalDate expected = answer.expectedOn() == null ? tracking.expectedOn() : answer.expectedOn();
        Instant now = clock.instant();
        tracking.acknowledge(now, expected);
        trackings.save(tracking);
        propose(recommendation, actor.person(), answer.progress(), now);
    }

    private void propose(long recommendation, @Nullable Long person, @Nullable String text, Instant now) {
        if (text != null && !text.isBlank() && !proposed(recommendation, text.strip())) {
            progresses.save(new ProposedProgress(recommendation, person, text.strip(), now));
        }
    }

    private boolean proposed(long recommendation, String text) {
        return progresses.findByRecommendationIdInOrderById(List.of(recommendation)).stream()
                .anyMatch(progress -> progress.decision() == Decision.PROPOSED
                        && progress.text().equals(text));
    }
}
