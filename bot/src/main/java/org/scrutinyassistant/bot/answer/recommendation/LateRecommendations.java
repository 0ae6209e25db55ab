package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.springframework.stereotype.Component;

/** Finds the recommendations whose deadline has passed, longest overdue first, whether papers track them or not. */
@Component
class LateRecommendations {

    private final AskedCommittees committees;
    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;

    LateRecommendations(AskedCommittees committees, OpenRecommendations recommendations, DeadlinesReading deadlines) {
        this.committees = committees;
        this.recommendations = recommendations;
        this.deadlines = deadlines;
    }

    List<Late> of(Ask ask) {
        Set<Long> asked = committees.in(ask).stream().map(Committee::storedId).collect(toSet());
        Deadlines read = deadlines.read();
        return recommendations.all().stream()
                .filter(each -> asked.contains(each.committeeId()))
                .map(each -> read.on(ask.today(), each)
                        .filter(deadline -> deadline.passedOn(ask.today()))
                        .map(deadline -> new Late(each, deadline)))
                .flatMap(Optional::stream)
                .sorted(comparing(late -> late.deadline().on()))
                .toList();
    }

    /** A recommendation and the deadline that has passed. */
    record Late(OpenRecommendation recommendation, Deadline deadline) {

        boolean is(Recommendation other) {
            return recommendation.id() == other.storedId();
        }

        String line() {
            return "- %s: due by %s. %s"
                    .formatted(recommendation.plain(), UkTime.day(deadline.on()), recommendation.text());
        }
    }
}
