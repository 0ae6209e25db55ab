package org.scrutinyassistant.scheduler.due;

import java.util.Objects;
import java.util.Optional;
import org.scrutinyassistant.register.indicator.Indicators;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Belonging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads of which committee a thing is from the register. */
@Component
class ThingsOfCommittees implements Belonging {

    private final Recommendations recommendations;
    private final Indicators indicators;

    ThingsOfCommittees(Recommendations recommendations, Indicators indicators) {
        this.recommendations = recommendations;
        this.indicators = indicators;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> committee(Subject thing) {
        return switch (thing.kind()) {
            case RECOMMENDATION ->
                recommendations
                        .findById(Long.parseLong(thing.ref()))
                        .map(found -> Subject.committee(
                                Objects.requireNonNull(found.committee().id())));
            case INDICATOR ->
                indicators
                        .findById(Long.parseLong(thing.ref()))
                        .map(found -> Subject.committee(
                                Objects.requireNonNull(found.committee().id())));
            case COMMITTEE, MEETING, BROADCAST -> Optional.empty();
        };
    }
}
