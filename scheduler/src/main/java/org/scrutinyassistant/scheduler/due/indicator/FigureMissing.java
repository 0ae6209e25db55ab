package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.register.committee.MeetingDays;
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
    private final MeetingDays days;
    private final MissingSettings settings;

    FigureMissing(Observations observations, IndicatorHistories histories, MeetingDays days, MissingSettings settings) {
        this.observations = observations;
        this.histories = histories;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public Foresight read(Roster roster) {
        Map<String, NavigableSet<LocalDate>> meetings = days.all();
        return day -> expected(day, meetings).entrySet().stream()
                .flatMap(month -> notices(month.getKey(), month.getValue(), new Cast(roster, day)));
    }

    /** Returns the months that are missed from a day on, each with the names of the committees that miss it. */
    private Map<ExpectedMonth, Set<String>> expected(LocalDate day, Map<String, NavigableSet<LocalDate>> meetings) {
        Map<ExpectedMonth, Set<String>> expected = new LinkedHashMap<>();
        meetings.forEach((committee, dates) -> ExpectedMonth.missedOn(day, dates, settings)
                .forEach(month -> expected.computeIfAbsent(month, first -> new HashSet<>())
                        .add(committee)));
        return expected;
    }

    private Stream<NewNotice> notices(ExpectedMonth expected, Set<String> committees, Cast cast) {
        LocalDate day = cast.day();
        Owners owners = new Owners(cast);
        return months(expected, committees, day).entrySet().stream()
                .filter(indicator -> expected.missing(indicator.getValue(), settings))
                .flatMap(indicator -> histories.of(indicator.getKey(), day).stream())
                .map(history -> new MissingNotice(expected, history, UkMoment.first(day, settings.at())))
                .flatMap(notice -> owners.of(notice.history()).stream().map(notice::to));
    }

    private Map<Long, Set<YearMonth>> months(ExpectedMonth expected, Set<String> committees, LocalDate day) {
        return observations.months(expected.window(settings), committees, day).stream()
                .collect(groupingBy(ObservedMonth::indicator, TreeMap::new, mapping(ObservedMonth::month, toSet())));
    }
}
