package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.due.Written;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Stops notices about an indicator once what it stands at says otherwise, and notices about figures that have come. */
@Component
class IndicatorStillTrue implements StillTrue {

    private static final Set<String> BREACHED = Set.of(BreachStage.STARTED.word(), BreachStage.WORSENED.word());

    private final IndicatorHistories histories;
    private final Judge judge;
    private final Clock clock;

    IndicatorStillTrue(IndicatorHistories histories, Judge judge, Clock clock) {
        this.histories = histories;
        this.judge = judge;
        this.clock = clock;
    }

    @Override
    public boolean judges(NoticeKind kind) {
        return kind == NoticeKind.INDICATOR_BREACH || kind == NoticeKind.FIGURE_MISSING;
    }

    @Override
    public Map<Long, String> overtaken(Collection<Notice> notices) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        Map<Long, Optional<IndicatorHistory>> known = notices.stream()
                .map(IndicatorStillTrue::indicator)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), indicator -> histories.of(indicator, today)));
        Map<Long, String> reasons = new HashMap<>();
        notices.forEach(notice -> known.getOrDefault(indicator(notice), Optional.empty())
                .flatMap(history -> reason(notice, history))
                .ifPresent(reason -> reasons.put(notice.id(), reason)));
        return reasons;
    }

    private Optional<String> reason(Notice notice, IndicatorHistory history) {
        NoticeKey key = notice.raised().key();
        YearMonth month = YearMonth.parse(key.event());
        return key.kind() == NoticeKind.FIGURE_MISSING
                ? history.in(month).map(come -> "The figure for " + Written.month(month) + " has come.")
                : history.latest()
                        .filter(latest -> otherwise(key.stage(), history))
                        .map(latest -> latest.month().isAfter(month)
                                ? "A newer figure says otherwise, for " + Written.month(latest.month()) + "."
                                : "The figure for " + Written.month(month) + " was corrected.");
    }

    private boolean otherwise(String stage, IndicatorHistory history) {
        BreachWalk walk = BreachWalk.over(judge.all(history));
        boolean inBreach =
                walk.newest().map(walk::at).orElse(BreachState.UNKNOWN).inBreach();
        return inBreach ? stage.equals(BreachStage.RECOVERED.word()) : BREACHED.contains(stage);
    }

    private static long indicator(Notice notice) {
        return Long.parseLong(notice.raised().key().subject().ref());
    }
}
