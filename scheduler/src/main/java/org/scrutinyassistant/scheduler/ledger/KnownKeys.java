package org.scrutinyassistant.scheduler.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Says which keys are entered and stand, asking for many at once by a plan that stays good as the table grows. */
final class KnownKeys {

    private static final int AT_ONCE = 20_000;

    private static final String QUERY = "select r.notice_key"
            + " from unnest(cast(? as varchar(400) array)) as asked (k) join raised r on r.notice_key = asked.k"
            + " left join withdrawn w on w.id = r.id where w.id is null";

    private final JdbcTemplate jdbc;

    KnownKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> among(Collection<String> keys) {
        List<String> asked = List.copyOf(keys);
        Set<String> known = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            known.addAll(ask(asked.subList(from, Math.min(asked.size(), from + AT_ONCE))));
        }
        return known;
    }

    private List<String> ask(List<String> keys) {
        Object[] asked = keys.toArray(String[]::new);
        return jdbc.queryForList(QUERY, String.class, (Object) asked);
    }
}
