package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.DeadlinesReading;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.OpenRecommendations;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Drops notices about recommendations that were answered, completed, reassigned, put off or that somebody is on. */
@Component
class RecommendationsStillTrue implements StillTrue {

    private static final String CLOSED = "It is completed, rejected or superseded by now.";

    private final OpenRecommendations recommendations;
    private final DeadlinesReading deadlines;
    private final OwnersStages owners;
    private final RecommendationRules rules;

    RecommendationsStillTrue(
            OpenRecommendations recommendations,
            DeadlinesReading deadlines,
            OwnersStages owners,
            RecommendationRules rules) {
        this.recommendations = recommendations;
        this.deadlines = deadlines;
        this.owners = owners;
        this.rules = rules;
    }

    @Override
    public boolean judges(NoticeKind kind) {
        return kind == NoticeKind.RESPONSE_DEADLINE || kind == NoticeKind.RECOMMENDATION_OVERDUE;
    }

    @Override
    public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
        List<Long> ids =
                notices.stream().map(RecommendationsStillTrue::id).distinct().toList();
        Map<Long, OpenRecommendation> open =
                recommendations.of(ids).stream().collect(toMap(OpenRecommendation::id, Function.identity()));
        Overtaking overtaking = overtaking(LocalDate.ofInstant(moment, UkTime.ZONE));
        Map<NoticeKey, String> reasons = new HashMap<>();
        notices.forEach(notice -> Optional.ofNullable(open.get(id(notice)))
                .map(recommendation -> overtaking.of(notice, recommendation))
                .orElse(Optional.of(CLOSED))
                .ifPresent(reason -> reasons.put(notice.key(), reason)));
        return reasons;
    }

    private Overtaking overtaking(LocalDate day) {
        return new Overtaking(new Chains(deadlines.read()), owners, rules.stages(), day);
    }

    private static long id(NewNotice notice) {
        return Long.parseLong(notice.key().subject().ref());
    }
}
