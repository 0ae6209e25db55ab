package org.scrutinyassistant.bot.answer.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.springframework.stereotype.Component;

/** Finds the recommendations of which somebody is still reminded, whatever they stop: those they lead on. */
@Component
class StillOwed {

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;

    StillOwed(OpenRecommendations recommendations, DeadlinesReading deadlines) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
    }

    /** Returns of a committee those of which something is due; the thing itself only while the law sets when its response is. */
    List<OpenRecommendation> by(Addressee person, Mention thing, LocalDate today) {
        List<OpenRecommendation> led = of(thing).stream()
                .filter(each -> Objects.equals(each.entered().leadId(), person.id()))
                .toList();
        return led.isEmpty() ? led : due(led, thing.kind() == EntityKind.COMMITTEE, today);
    }

    private List<OpenRecommendation> due(List<OpenRecommendation> led, boolean whatever, LocalDate today) {
        Deadlines read = deadlines.read();
        return led.stream()
                .filter(each -> read.on(today, each)
                        .filter(deadline -> whatever || (!each.responded() && !deadline.passedOn(today)))
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
