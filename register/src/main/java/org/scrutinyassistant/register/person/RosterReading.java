package org.scrutinyassistant.register.person;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everybody, or some, as they stand: in four queries however many they are. */
@Component
public class RosterReading {

    private final People people;
    private final JdbcTemplate jdbc;

    RosterReading(People people, JdbcTemplate jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Roster read() {
        return read("", new Object[0]);
    }

    /** Reads only some, as they stand. */
    @Transactional(readOnly = true)
    public Roster read(Collection<Long> ids) {
        return read(" where %s = any(?)", new Object[] {ids.toArray(Long[]::new)});
    }

    private Roster read(String which, Object[] arguments) {
        people.flush();
        PersonRows rows = new PersonRows();
        String ofPerson = which.formatted("person_id");
        jdbc.query("select * from person_committee" + ofPerson, rows::committee, arguments);
        jdbc.query("select * from person_channel" + ofPerson + " order by person_id, place", rows::channel, arguments);
        jdbc.query("select * from person_following" + ofPerson, rows::following, arguments);
        return new Roster(
                jdbc.query("select * from person" + which.formatted("id") + " order by id", rows::person, arguments));
    }
}
