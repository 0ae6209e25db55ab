package org.scrutinyassistant.scheduler.due;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The papers and people of a town, and what is due by the settings of the product. */
@Transactional
abstract class DueScene {

    @Autowired
    EntityManager entities;

    @Autowired
    People people;

    @Autowired
    DueNotices due;

    @Autowired
    SettableClock clock;

    TownPapers papers;

    @BeforeEach
    void aCommittee() {
        papers = new TownPapers(entities, "Town Panel");
    }

    List<NewNotice> on(String day) {
        entities.flush();
        entities.clear();
        return due.foresee().on(LocalDate.parse(day)).toList();
    }

    Person member(String name) {
        return member(name, Role.COUNCILLOR);
    }

    Person member(String name, Role role) {
        Person person = person(name, role);
        person.joinCommittees(Set.of("Town Panel"));
        return person;
    }

    Person person(String name, Role role) {
        return people.saveAndFlush(new Person(name, role));
    }
}
