package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.scrutinyassistant.scheduler.due.indicator.ToldBreach.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads from the ledger what people were told of an indicator; what a dry run would have sent counts while it lasts. */
@Component
class ToldBreaches {

    private static final Set<String> TO_COME = Set.of("WAITING", "HELD", "SENDING");

    private static final String QUERY = """
            select event, stage, due, raised_at, raised_for, state,
                   sent_at is not null or state = 'ACKNOWLEDGED' or (? and state = 'CANCELLED') as told
            from ledger
            where subject = ? and kind = 'INDICATOR_BREACH'
            order by id
            """;

    private final JdbcTemplate jdbc;
    private final boolean dryRun;

    ToldBreaches(JdbcTemplate jdbc, NoticesSettings settings) {
        this.jdbc = jdbc;
        this.dryRun = settings.dryRun();
    }

    /** Returns them by the id of the person they were meant for, each person's in the order in which they were entered. */
    Map<Long, List<ToldBreach>> of(long indicator) {
        List<Map.Entry<Long, ToldBreach>> all = new ArrayList<>();
        jdbc.query(
                QUERY,
                row -> {
                    all.add(Map.entry(row.getLong("raised_for"), told(row)));
                },
                dryRun,
                Subject.indicator(indicator).toString());
        return all.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ToldBreach told(ResultSet row) throws SQLException {
        State unsent = TO_COME.contains(row.getString("state")) ? State.TO_COME : State.NEITHER;
        return new ToldBreach(
                YearMonth.parse(row.getString("event")),
                BreachStage.of(row.getString("stage")),
                row.getObject("due", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("told") ? State.TOLD : unsent);
    }
}
