package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.Observations;
import org.scrutinyassistant.register.indicator.ObservedMonth;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.springframework.stereotype.Component;

/** Tells of monthly figures that have not come, once for each month, on the day after they were expected. */
@Component
class FigureMissing implements DueRule {

    private final Observations observations;
    private final IndicatorHistories histories;
    private final MissingSettings settings;

    FigureMissing(Observations observations, IndicatorHistories histories, MissingSettings settings) {
        this.observations = observations;
        this.histories = histories;
        this.settings = settings;
    }

    @Override
    public Foresight read(Roster roster) {
        return day -> ExpectedMonth.missedOn(day, settings).stream()
                .flatMap(month -> notices(month, day, new Owners(new Cast(roster, day))));
    }

    private Stream<NewNotice> notices(ExpectedMonth expected, LocalDate day, Owners owners) {
        return months(expected, day).entrySet().stream()
                .filter(indicator -> expected.missing(indicator.getValue(), settings))
                .flatMap(indicator -> histories.of(indicator.getKey(), day).stream())
                .map(history -> new MissingNotice(expected, history, UkMoment.first(day, settings.at())))
                .flatMap(notice -> owners.of(notice.history()).stream().map(notice::to));
    }

    private Map<Long, Set<YearMonth>> months(ExpectedMonth expected, LocalDate day) {
        return observations.months(expected.window(settings), day).stream()
                .collect(groupingBy(ObservedMonth::indicator, TreeMap::new, mapping(ObservedMonth::month, toSet())));
    }
}
