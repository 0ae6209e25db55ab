package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Counts the days until a deadline, and since it passed. */
@Component
class RecommendationDays implements UpToDate {

    private final Map<String, BiFunction<LocalDate, LocalDate, String>> counts;

    RecommendationDays(RecommendationRules rules) {
        this.counts = Map.of(
                RecommendationWords.LEFT, (today, due) -> rules.stages().days().left(today, due),
                RecommendationWords.LATE, (today, due) -> rules.stages().days().late(today, due));
    }

    @Override
    public boolean counts(NoticeKind kind) {
        return kind == NoticeKind.RESPONSE_DEADLINE || kind == NoticeKind.RECOMMENDATION_OVERDUE;
    }

    @Override
    public Map<String, String> on(LocalDate today, Notice notice) {
        Map<String, String> said = notice.raised().said().words();
        return counts.entrySet().stream()
                .filter(count -> said.containsKey(count.getKey()))
                .collect(toMap(
                        Map.Entry::getKey,
                        count -> count.getValue().apply(today, notice.raised().due())));
    }
}
