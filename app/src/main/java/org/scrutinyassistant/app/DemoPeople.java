package org.scrutinyassistant.app;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.app.demo.DemoOffices;
import org.scrutinyassistant.app.demo.DemoPerson;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.IndicatorRows;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the offices of the invented council as people to tell; none is a real person, no address a real one. */
@Component
@ConditionalOnProperty("scrutiny.demo")
class DemoPeople {

    private final People people;
    private final IndicatorRows rows;
    private final DemoLeads leads;

    DemoPeople(People people, IndicatorRows rows, DemoLeads leads) {
        this.people = people;
        this.rows = rows;
        this.leads = leads;
    }

    /** Enters them, and what they lead on, unless somebody has been entered already. */
    @Transactional
    public void enter() {
        if (people.count() > 0) {
            return;
        }
        Map<String, Long> ids = new HashMap<>();
        List<IndicatorRow> indicators = rows.findAll();
        DemoOffices.people()
                .forEach(office -> ids.put(office.name(), enter(office, ids.get(office.head()), indicators)));
        leads.assign(ids);
    }

    private long enter(DemoPerson office, @Nullable Long head, List<IndicatorRow> indicators) {
        Person person = new Person(office.name(), Role.of(office.role()));
        person.joinCommittees(Set.copyOf(office.committees()));
        person.reachBy(List.of(ChannelName.EMAIL), office.email());
        person.answerTo(head);
        person.collectUntil(office.digest().isEmpty() ? null : LocalTime.parse(office.digest()));
        indicators.stream()
                .filter(row -> row.ref() != null && office.follows().contains(row.ref()))
                .map(row -> Objects.requireNonNull(row.indicator().id()))
                .distinct()
                .forEach(indicator -> person.follow(Subject.indicator(indicator)));
        return people.save(person).storedId();
    }
}
