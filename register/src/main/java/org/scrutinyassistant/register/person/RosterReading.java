package org.scrutinyassistant.register.person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everybody as they stand. */
@Component
public class RosterReading {

    private final People people;

    RosterReading(People people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Roster read() {
        return new Roster(people.findAll().stream().map(Person::addressee).toList());
    }
}
