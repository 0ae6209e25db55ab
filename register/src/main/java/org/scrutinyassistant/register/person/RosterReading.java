package org.scrutinyassistant.register.person;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads everybody, or some, as they stand: in four queries however many they are. */
@Component
public class RosterReading {

    private static final String ALL = "select %1$s.* from %1$s";
    private static final String SOME =
            "select %1$s.* from unnest(cast(? as bigint array)) as asked (one) join %1$s on %1$s.%2$s = asked.one";

    private final People people;
    private final JdbcTemplate jdbc;

    RosterReading(People people, JdbcTemplate jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Roster read() {
        return read(ALL, new Object[0]);
    }

    /** Reads only some, as they stand. */
    @Transactional(readOnly = true)
    public Roster read(Collection<Long> ids) {
        return read(SOME, new Object[] {ids.stream().distinct().toArray(Long[]::new)});
    }

    private Roster read(String which, Object[] arguments) {
        people.flush();
        PersonRows rows = new PersonRows();
        jdbc.query(which.formatted("person_committee", "person_id"), rows::committee, arguments);
        jdbc.query(
                which.formatted("person_channel", "person_id") + " order by person_id, place",
                rows::channel,
                arguments);
        jdbc.query(which.formatted("person_following", "person_id"), rows::following, arguments);
        return new Roster(jdbc.query(which.formatted("person", "id") + " order by person.id", rows::person, arguments));
    }
}
