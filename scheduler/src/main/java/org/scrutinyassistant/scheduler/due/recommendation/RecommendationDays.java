package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Counts the days until a deadline, and since it passed. */
@Component
class RecommendationDays implements UpToDate {

    private static final Map<String, Count> COUNTS =
            Map.of(RecommendationWords.LEFT, StageDays::left, RecommendationWords.LATE, StageDays::late);

    private final StageDays days;

    RecommendationDays(RecommendationRules rules) {
        this.days = rules.stages().days();
    }

    @Override
    public boolean speaksOf(NoticeKind kind) {
        return kind == NoticeKind.RESPONSE_DEADLINE || kind == NoticeKind.RECOMMENDATION_OVERDUE;
    }

    @Override
    public Map<String, String> on(LocalDate day, Notice notice) {
        Map<String, String> said = notice.raised().said().words();
        return COUNTS.entrySet().stream()
                .filter(count -> said.containsKey(count.getKey()))
                .collect(toMap(
                        Map.Entry::getKey,
                        count -> count.getValue()
                                .words(days, day, notice.raised().due())));
    }

    /** How the way between two days is said. */
    private interface Count {

        String words(StageDays days, LocalDate day, LocalDate due);
    }
}
