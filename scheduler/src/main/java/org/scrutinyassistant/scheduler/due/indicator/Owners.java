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
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interest.Interested;

/** Finds who sees to an indicator: the officers that papers name for it, else the scrutiny managers of its committee, else all. */
record Owners(Roster roster) {

    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER, Role.HEAD_OF_SERVICE);

    List<Interested> of(IndicatorHistory history) {
        Subject indicator =
                Subject.indicator(Objects.requireNonNull(history.indicator().id()));
        List<Interested> found = Stream.of(named(history), managers(history))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
        return found.stream()
                .filter(each -> !each.person().stopped().contains(indicator))
                .toList();
    }

    private List<Interested> named(IndicatorHistory history) {
        Set<String> names = Stream.of(history.row().owner(), history.row().reporter())
                .filter(Objects::nonNull)
                .map(Owners::folded)
                .collect(Collectors.toSet());
        return roster.everybody()
                .filter(person -> OFFICERS.contains(person.role()) && names.contains(folded(person.name())))
                .map(person -> new Interested(person, "The papers name you for this indicator."))
                .toList();
    }

    private List<Interested> managers(IndicatorHistory history) {
        List<Addressee> own = roster.of(history.indicator().committee().name(), Role.SCRUTINY_MANAGER)
                .toList();
        Stream<Addressee> managers = own.isEmpty() ? roster.inRole(Role.SCRUTINY_MANAGER) : own.stream();
        return managers.map(person -> new Interested(person, "Nobody who sees to this indicator is known."))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
