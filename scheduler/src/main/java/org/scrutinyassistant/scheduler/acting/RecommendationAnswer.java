package org.scrutinyassistant.scheduler.acting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.Decision;
import org.scrutinyassistant.register.recommendation.ProposedProgress;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.stereotype.Component;

/** Keeps what is said of a recommendation: that its lead is on it, by when, and what they report. */
@Component
class RecommendationAnswer {

    private final Recommendations recommendations;
    private final Trackings trackings;
    private final ProposedProgresses progresses;
    private final Clock clock;

    RecommendationAnswer(
            Recommendations recommendations, Trackings trackings, ProposedProgresses progresses, Clock clock) {
        this.recommendations = recommendations;
        this.trackings = trackings;
        this.progresses = progresses;
        this.clock = clock;
    }

    /** Lets nobody else change what is entered about a recommendation until the transaction ends. */
    void hold(long recommendation) {
        recommendations.findToChange(recommendation);
    }

    /** Keeps it; without a new date an earlier one stands, and naming the same date again changes nothing. */
    void keep(long recommendation, Actor actor, Answer answer) {
        Tracking tracking = trackings.findById(recommendation).orElseGet(() -> new Tracking(recommendation));
        Instant now = clock.instant();
        if (answer.expectedOn() == null) {
            tracking.acknowledge(now, tracking.expectedOn());
        } else if (!answer.expectedOn().equals(tracking.expectedOn())) {
            tracking.acknowledge(now, answer.expectedOn());
        }
        trackings.saveAndFlush(tracking);
        report(recommendation, actor, answer.progress());
    }

    /** Keeps what is reported, if anything is. */
    void report(long recommendation, Actor actor, @Nullable String progress) {
        propose(recommendation, actor.person(), progress, clock.instant());
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
