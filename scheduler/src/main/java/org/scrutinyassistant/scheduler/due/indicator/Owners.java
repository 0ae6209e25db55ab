package org.scrutinyassistant.scheduler.due.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Interested.Cast;

/** Finds who sees to an indicator: the officers that papers name for it, else the scrutiny managers of its committee, else all. */
record Owners(Cast cast) {

    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER, Role.HEAD_OF_SERVICE);

    List<Interested> of(IndicatorHistory history) {
        Subject indicator =
                Subject.indicator(Objects.requireNonNull(history.indicator().id()));
        List<Interested> found = named(history);
        return Interested.onceEach(found.isEmpty() ? managers(history) : found).stream()
                .filter(each -> !each.meant().stopped().contains(indicator))
                .toList();
    }

    private List<Interested> named(IndicatorHistory history) {
        Set<String> names = Stream.of(history.row().owner(), history.row().reporter())
                .filter(Objects::nonNull)
                .map(Owners::folded)
                .collect(Collectors.toSet());
        return cast.roster()
                .everybody()
                .filter(person -> OFFICERS.contains(person.role()) && names.contains(folded(person.name())))
                .map(person -> Interested.of(
                        person, "The papers name you for this indicator", "is named for this indicator", cast))
                .toList();
    }

    private List<Interested> managers(IndicatorHistory history) {
        String committee = history.indicator().committee().name();
        List<Addressee> own = cast.roster().of(committee, Role.SCRUTINY_MANAGER).toList();
        Stream<Addressee> managers = own.isEmpty() ? cast.roster().inRole(Role.SCRUTINY_MANAGER) : own.stream();
        String scrutiny = "scrutiny for the " + committee;
        return managers.map(
                        person -> Interested.of(person, "You look after " + scrutiny, "looks after " + scrutiny, cast))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
