package org.scrutinyassistant.scheduler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A ledger that an older version wrote is still whole after the service was renewed. */
class OlderLedgerTest {

    private static final String WHILE_ONE_TABLE = "15";

    @Test
    void isWholeOnH2() {
        isWhole(new DriverManagerDataSource("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1"), "h2");
    }

    @Test
    void isWholeOnPostgreSql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            isWhole(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void isWhole(DataSource database, String vendor) {
        flyway(database, vendor).target(WHILE_ONE_TABLE).load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("insert into person (name, role) values ('Ashley Example', 'OFFICER')");
        for (String state : List.of("SENT", "HELD")) {
            jdbc.update("""
                    insert into notice (notice_key, kind, subject, event, stage, recipient_id, recipient_name, recipient_role,
                                        channels, title, due, weight, why, working, said, raised_at, send_after, channel,
                                        bundle, state, reason, attempts, told)
                    select ?, 'BROADCAST', 'broadcast:1', '2026-06-22', 'sent', id, name, role, 'EMAIL', 'A room', date
                           '2026-06-22', 'ROUTINE', 'why', 'working', '{}', current_timestamp, current_timestamp, 'EMAIL',
                           'digest-1', ?, 'so', 3, 'told' from person
                    """, state, state);
        }

        flyway(database, vendor).load().migrate();

        assertThat(jdbc.queryForList(
                        "select notice_key, title, state, bundle, attempts, told, reason from ledger" + " order by id"))
                .extracting(Map::values)
                .extracting(Object::toString)
                .containsExactly(
                        "[SENT, A room, SENT, digest-1, 3, told, so]", "[HELD, A room, HELD, digest-1, 3, told, so]");
        assertThat(jdbc.queryForObject("select count(*) from notice n join raised r on r.id = n.id", Integer.class))
                .isEqualTo(2);
    }

    private static FluentConfiguration flyway(DataSource database, String vendor) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor);
    }
}
