package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.due.Written;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Stops notices about an indicator once what it stands at says otherwise, and notices about figures that have come. */
@Component
class IndicatorStillTrue implements StillTrue {

    private final IndicatorHistories histories;
    private final Judge judge;

    IndicatorStillTrue(IndicatorHistories histories, Judge judge) {
        this.histories = histories;
        this.judge = judge;
    }

    @Override
    public boolean judges(NoticeKind kind) {
        return kind == NoticeKind.INDICATOR_BREACH || kind == NoticeKind.FIGURE_MISSING;
    }

    @Override
    public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
        LocalDate today = LocalDate.ofInstant(moment, UkTime.ZONE);
        Map<Long, Optional<IndicatorHistory>> known = notices.stream()
                .map(IndicatorStillTrue::indicator)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), indicator -> histories.of(indicator, today)));
        Map<NoticeKey, String> reasons = new HashMap<>();
        notices.forEach(notice -> known.getOrDefault(indicator(notice), Optional.empty())
                .flatMap(history -> reason(notice, history))
                .ifPresent(reason -> reasons.put(notice.key(), reason)));
        return reasons;
    }

    private Optional<String> reason(NewNotice notice, IndicatorHistory history) {
        YearMonth month = YearMonth.parse(notice.key().event());
        return notice.key().kind() == NoticeKind.FIGURE_MISSING
                ? history.in(month).map(come -> "The figure for " + Written.month(month) + " has come.")
                : new BreachClaim(notice, month).overtaken(judge.all(history));
    }

    private static long indicator(NewNotice notice) {
        return Long.parseLong(notice.key().subject().ref());
    }
}
