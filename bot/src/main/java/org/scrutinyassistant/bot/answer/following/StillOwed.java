package org.scrutinyassistant.bot.answer.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.springframework.stereotype.Component;

/** Finds the recommendations of which the law still has somebody reminded, whatever they stop: those they lead on and owe a response. */
@Component
class StillOwed {

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;

    StillOwed(OpenRecommendations recommendations, DeadlinesReading deadlines) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
    }

    /** Returns those that are the thing, or are of it if it is a committee. */
    List<OpenRecommendation> by(Addressee person, Mention thing, LocalDate today) {
        List<OpenRecommendation> owed = of(thing).stream()
                .filter(each -> Objects.equals(each.entered().leadId(), person.id()))
                .filter(each -> !each.responded())
                .toList();
        return owed.isEmpty() ? owed : standing(owed, today);
    }

    private List<OpenRecommendation> standing(List<OpenRecommendation> owed, LocalDate today) {
        Deadlines read = deadlines.read();
        return owed.stream()
                .filter(each -> read.on(today, each)
                        .filter(deadline -> !deadline.passedOn(today))
                        .isPresent())
                .toList();
    }

    private List<OpenRecommendation> of(Mention thing) {
        return switch (thing.kind()) {
            case RECOMMENDATION ->
                Keys.id("recommendation", thing.key())
                        .map(id -> recommendations.of(List.of(id)))
                        .orElseGet(List::of);
            case COMMITTEE ->
                Keys.id("committee", thing.key()).map(this::ofCommittee).orElseGet(List::of);
            default -> List.of();
        };
    }

    private List<OpenRecommendation> ofCommittee(long committee) {
        return recommendations.all().stream()
                .filter(each -> each.committeeId() == committee)
                .toList();
    }
}
