package org.scrutinyassistant.register.person;

import java.util.Collection;
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

    /** Reads only some, as they stand. */
    @Transactional(readOnly = true)
    public Roster read(Collection<Long> ids) {
        return new Roster(
                people.findAllById(ids).stream().map(Person::addressee).toList());
    }
}
