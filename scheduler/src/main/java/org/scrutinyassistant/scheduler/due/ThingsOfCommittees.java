package org.scrutinyassistant.scheduler.due;

import java.util.Optional;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.Indicators;
import org.scrutinyassistant.register.recommendation.Recommendation;
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
        Optional<Committee> committee =
                switch (thing.kind()) {
                    case RECOMMENDATION -> recommendations.findById(id(thing)).map(Recommendation::committee);
                    case INDICATOR -> indicators.findById(id(thing)).map(Indicator::committee);
                    case COMMITTEE, MEETING, BROADCAST -> Optional.empty();
                };
        return committee.map(Committee::id).map(Subject::committee);
    }

    private static long id(Subject thing) {
        return Long.parseLong(thing.ref());
    }
}
