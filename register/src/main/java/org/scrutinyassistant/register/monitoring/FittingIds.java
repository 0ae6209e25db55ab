package org.scrutinyassistant.register.monitoring;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the ids of the recommendations that a filter lets through, newest meeting first. */
@Component
class FittingIds {

    private static final String ORDERED = " order by r.made_on desc nulls last, r.number, r.id";
    private static final String ALL = "select r.id from recommendation r";
    private static final String OF_COMMITTEE = ALL + " join committee c on c.id = r.committee_id"
            + " where lower(c.name) = :committee or cast(c.id as varchar) = :committee";

    private final NamedParameterJdbcTemplate jdbc;
    private final OpenRecommendations open;
    private final DeadlinesReading deadlines;

    FittingIds(NamedParameterJdbcTemplate jdbc, OpenRecommendations open, DeadlinesReading deadlines) {
        this.jdbc = jdbc;
        this.open = open;
        this.deadlines = deadlines;
    }

    List<Long> of(MonitoringFilter filter, LocalDate today) {
        List<Long> ids = filter.committee() == null ? all() : of(filter.committee());
        if (!filter.looksAtProgress()) {
            return ids;
        }
        List<OpenRecommendation> open = this.open.all();
        Stream<Long> fitting = ids.stream();
        if (filter.open() != null) {
            Set<Long> those = ids(open.stream());
            fitting = fitting.filter(id -> those.contains(id) == filter.open());
        }
        if (filter.overdue() != null) {
            Set<Long> late = late(open, today);
            fitting = fitting.filter(id -> late.contains(id) == filter.overdue());
        }
        return fitting.toList();
    }

    private List<Long> all() {
        return jdbc.queryForList(ALL + ORDERED, Map.of(), Long.class);
    }

    private List<Long> of(String committee) {
        Map<String, String> named = Map.of("committee", committee.strip().toLowerCase(Locale.ROOT));
        return jdbc.queryForList(OF_COMMITTEE + ORDERED, named, Long.class);
    }

    private Set<Long> late(List<OpenRecommendation> open, LocalDate today) {
        Deadlines read = deadlines.read();
        return ids(open.stream()
                .filter(each -> read.on(today, each)
                        .filter((Deadline deadline) -> deadline.passedOn(today))
                        .isPresent()));
    }

    private static Set<Long> ids(Stream<OpenRecommendation> recommendations) {
        return recommendations.map(OpenRecommendation::id).collect(toSet());
    }
}
