package org.scrutinyassistant.register.monitoring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads recommendations with all that is known of them today. */
@Component
@Transactional(readOnly = true)
public class Monitoring {

    private static final int AT_ONCE = 5_000;

    private final FittingIds fitting;
    private final Recommendations recommendations;
    private final Trackings trackings;
    private final Sheets sheets;
    private final Clock clock;

    Monitoring(FittingIds fitting, Recommendations recommendations, Trackings trackings, Sheets sheets, Clock clock) {
        this.fitting = fitting;
        this.recommendations = recommendations;
        this.trackings = trackings;
        this.sheets = sheets;
        this.clock = clock;
    }

    public Optional<Monitored> find(long id) {
        return read(List.of(id)).stream().findFirst();
    }

    /** Returns a page of those that a filter lets through, newest meeting first; an empty one beyond the last. */
    public MonitoringPage list(MonitoringFilter filter, int page) {
        List<Long> ids = fitting.of(filter, today());
        int pages = (ids.size() + MonitoringPage.SIZE - 1) / MonitoringPage.SIZE;
        int from = (int) Math.min(ids.size(), (long) page * MonitoringPage.SIZE);
        List<Long> these = ids.subList(from, Math.min(ids.size(), from + MonitoringPage.SIZE));
        return new MonitoringPage(read(these), page, pages, ids.size());
    }

    /** Returns all of them. */
    public List<Monitored> all(MonitoringFilter filter) {
        List<Long> ids = fitting.of(filter, today());
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> read(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Monitored> read(List<Long> ids) {
        Map<Long, Recommendation> read =
                recommendations.findAllById(ids).stream().collect(toMap(Recommendation::storedId, Function.identity()));
        Map<Long, Entered> entered =
                trackings.findAllById(ids).stream().collect(toMap(Tracking::recommendationId, Tracking::entered));
        Sheet sheet = sheets.read(ids, entered.values(), today());
        return ids.stream()
                .map(read::get)
                .filter(Objects::nonNull)
                .map(each -> sheet.of(each, entered.getOrDefault(each.storedId(), Entered.NOTHING)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(UkTime.ZONE));
    }
}
