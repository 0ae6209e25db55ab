package org.scrutinyassistant.scheduler.acting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.springframework.stereotype.Component;

/** Finds by when something is expected of a recommendation today. */
@Component
class StandingDeadline {

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;
    private final Clock clock;

    StandingDeadline(OpenRecommendations recommendations, DeadlinesReading deadlines, Clock clock) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Returns its day; empty if nothing is expected. */
    Optional<LocalDate> of(long recommendation) {
        LocalDate today = today();
        return recommendations.of(List.of(recommendation)).stream()
                .findFirst()
                .flatMap(open -> deadlines.read().on(today, open))
                .map(Deadline::on);
    }

    /** Returns whether a day has not passed. */
    boolean isToCome(LocalDate day) {
        return !day.isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
