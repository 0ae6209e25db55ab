package org.scrutinyassistant.register.person;

import java.util.Optional;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.document.Standing;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.IndicatorRows;
import org.scrutinyassistant.register.indicator.Indicators;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people call the things they can follow. */
@Component
@Transactional(readOnly = true)
public class SubjectNames {

    private final Committees committees;
    private final Recommendations recommendations;
    private final Indicators indicators;
    private final IndicatorRows rows;

    SubjectNames(Committees committees, Recommendations recommendations, Indicators indicators, IndicatorRows rows) {
        this.committees = committees;
        this.recommendations = recommendations;
        this.indicators = indicators;
        this.rows = rows;
    }

    /** Returns the name; empty for what does not exist or can't be followed. */
    public Optional<String> of(Subject subject) {
        if (!subject.ref().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(subject.ref());
        return switch (subject.kind()) {
            case COMMITTEE -> committees.findById(id).map(Committee::name);
            case RECOMMENDATION -> recommendations.findById(id).map(Recommendation::text);
            case INDICATOR -> indicators.findById(id).map(this::printed);
            case MEETING, BROADCAST -> Optional.empty();
        };
    }

    private String printed(Indicator indicator) {
        return Standing.of(rows.findByIndicator(indicator)).stream()
                .findFirst()
                .map(IndicatorRow::name)
                .orElseGet(indicator::key);
    }
}
