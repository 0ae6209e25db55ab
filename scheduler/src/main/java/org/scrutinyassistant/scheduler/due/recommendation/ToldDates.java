package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads from the ledger which dates people were told lately, or were to be told. */
@Component
class ToldDates {

    private static final int MOST_DAYS_AGO = 92;

    private static final String QUERY = """
            select r.subject, r.event, r.stage, r.raised_for, n.sent_at is not null as sent,
                   n.state in ('WAITING', 'HELD') as waiting,
                   n.state = 'OVERTAKEN' and n.sent_at is null as dropped
            from raised r join notice n on n.id = r.id
            where r.kind in ('RESPONSE_DEADLINE', 'RECOMMENDATION_OVERDUE') and r.event <> 'unassigned' and r.due >= ?
            order by r.id
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
                    Whom whom = whom(row);
                    ToldDate told = told(whom, row, newest.get(whom));
                    if (told != null) {
                        newest.put(whom, told);
                    }
                },
                day.minusDays(MOST_DAYS_AGO));
        return newest.values().stream().collect(groupingBy(ToldDate::recommendation));
    }

    private static Whom whom(ResultSet row) throws SQLException {
        return new Whom(Long.parseLong(Subject.of(row.getString("subject")).ref()), row.getLong("raised_for"));
    }

    /** What was dropped before it was sent told nobody anything; only that it was to say that a date had moved counts. */
    private @Nullable ToldDate told(Whom whom, ResultSet row, @Nullable ToldDate before) throws SQLException {
        String stage = row.getString("stage");
        LocalDate date = LocalDate.parse(row.getString("event"));
        List<LocalDate> moves = moves(stage, date, before);
        if (row.getBoolean("dropped")) {
            return before == null ? null : before.moving(moves);
        }
        return new ToldDate(
                whom.recommendation(),
                whom.meant(),
                date,
                MovedRule.says(stage) ? before != null && before.owner() : owners.include(stage),
                row.getBoolean("waiting"),
                heard(date, row.getBoolean("sent"), before),
                moves);
    }

    private static List<LocalDate> moves(String stage, LocalDate date, @Nullable ToldDate before) {
        List<LocalDate> moves = before == null ? List.of() : before.moves();
        return MovedRule.says(stage)
                ? Stream.concat(moves.stream(), Stream.of(date)).toList()
                : moves;
    }

    private static @Nullable LocalDate heard(LocalDate date, boolean sent, @Nullable ToldDate before) {
        if (sent) {
            return date;
        }
        return before == null ? null : before.heard();
    }

    /** Somebody who is to hear of a recommendation, whoever covers for them. */
    private record Whom(long recommendation, long meant) {}
}
