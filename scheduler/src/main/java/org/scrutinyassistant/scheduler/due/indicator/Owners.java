package org.scrutinyassistant.scheduler.due.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.due.Matter;
import org.scrutinyassistant.scheduler.due.Reason;

/** Finds who sees to an indicator: the officers that papers name for it, else the scrutiny managers of its committee, else all. */
record Owners(Cast cast) {

    private static final Reason NAMED =
            new Reason("The papers name you for this indicator", "is named for this indicator");
    private static final Set<Role> OFFICERS = Set.of(Role.OFFICER, Role.HEAD_OF_SERVICE);

    static Matter matter(Indicator indicator) {
        return new Matter(
                Subject.indicator(Objects.requireNonNull(indicator.id())),
                Subject.committee(Objects.requireNonNull(indicator.committee().id())));
    }

    List<Interested> of(IndicatorHistory history) {
        List<Interested> found = named(history);
        return (found.isEmpty() ? managers(history) : found)
                .stream()
                        .flatMap(each -> each.unlessStopped(() -> matter(history.indicator())).stream())
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
                .map(person -> NAMED.tell(person, cast))
                .toList();
    }

    private List<Interested> managers(IndicatorHistory history) {
        String committee = history.indicator().committee().name();
        List<Addressee> own = cast.roster().of(committee, Role.SCRUTINY_MANAGER).toList();
        Stream<Addressee> managers = own.isEmpty() ? cast.roster().inRole(Role.SCRUTINY_MANAGER) : own.stream();
        String scrutiny = "scrutiny for the " + committee;
        Reason reason = new Reason("You look after " + scrutiny, "looks after " + scrutiny);
        return managers.map(person -> reason.tell(person, cast)).toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
