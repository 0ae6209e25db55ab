package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads from the ledger which dates people were told lately, or are still to be told. */
@Component
class ToldDates {

    private static final int MOST_DAYS_AGO = 92;

    private static final String QUERY = """
            select subject, event, stage, raised_for, recipient_id, sent_at is not null as sent
            from notice
            where kind in ('RESPONSE_DEADLINE', 'RECOMMENDATION_OVERDUE') and event <> 'unassigned' and due >= ?
              and (sent_at is not null or state in ('WAITING', 'HELD'))
            order by id
            """;

    private final JdbcTemplate jdbc;
    private final OwnersStages owners;

    ToldDates(JdbcTemplate jdbc, OwnersStages owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** Returns them by the id of the recommendation, leaving out deadlines that lie months before {@code day}. */
    Map<Long, List<ToldDate>> on(LocalDate day) {
        Map<Whom, ToldDate> newest = new LinkedHashMap<>();
        jdbc.query(
                QUERY,
                row -> {
                    ToldDate told = told(row);
                    newest.put(new Whom(told.recommendation(), told.person()), told);
                },
                day.minusDays(MOST_DAYS_AGO));
        Collection<ToldDate> dates = newest.values();
        return dates.stream().collect(groupingBy(ToldDate::recommendation));
    }

    private ToldDate told(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new ToldDate(
                Long.parseLong(Subject.of(row.getString("subject")).ref()),
                row.getLong("raised_for"),
                row.getLong("recipient_id"),
                LocalDate.parse(row.getString("event")),
                owners.include(stage),
                row.getBoolean("sent"));
    }

    /** Somebody who hears of a recommendation. */
    private record Whom(long recommendation, long person) {}
}
