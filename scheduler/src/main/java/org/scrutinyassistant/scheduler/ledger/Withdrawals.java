package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps which notices did not hold when they were to be sent, and enters one anew, as it is then, that falls due again. */
final class Withdrawals {

    private static final String NOTE = "insert into withdrawn (id) select n.id from notice n where %s"
            + " and n.state = 'OVERTAKEN' and n.sent_at is null and not exists (select 1 from withdrawn w where w.id = n.id)";

    private static final String NOTE_IDS = NOTE.formatted("n.id = any(?)");
    private static final String NOTE_SUBJECT =
            NOTE.formatted("n.reason = ? and n.id in (select r.id from raised r where r.subject = ?)");

    private static final String KEYS = "select r.notice_key, w.id from withdrawn w join raised r on r.id = w.id";

    private static final String RAISE = "update raised set " + assigned(EntryColumn.RAISED) + " where id = ?";

    private static final String MOVE = "update notice set " + assigned(EntryColumn.MOVING)
            + ", bundle = null, trying_since = null, error = null, round = round + 1 where id = ? and state = 'OVERTAKEN'";

    private final JdbcTemplate jdbc;

    Withdrawals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes those of {@code ids} that were overtaken before they could be sent. */
    void note(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.update(NOTE_IDS, (Object) ids.toArray(Long[]::new));
        }
    }

    /** Notes what was overtaken for a reason before it could be sent. */
    void note(Subject subject, String reason) {
        jdbc.update(NOTE_SUBJECT, reason, subject.toString());
    }

    Set<String> keys() {
        return byKey().keySet();
    }

    /** Enters anew those that were withdrawn, and returns their keys. */
    Set<String> enterAnew(Collection<Entry> entries) {
        Map<String, Long> withdrawn = byKey();
        Set<String> anew = new HashSet<>();
        for (Entry entry : withdrawn.isEmpty() ? List.<Entry>of() : entries) {
            Long id = withdrawn.get(entry.key());
            if (id != null && enterAnew(entry, id)) {
                anew.add(entry.key());
            }
        }
        return anew;
    }

    private boolean enterAnew(Entry entry, long id) {
        boolean mine = jdbc.update("delete from withdrawn where id = ?", id) == 1
                && jdbc.update(MOVE, values(EntryColumn.MOVING, entry, id)) == 1;
        return mine && jdbc.update(RAISE, values(EntryColumn.RAISED, entry, id)) == 1;
    }

    private Map<String, Long> byKey() {
        return jdbc.query(KEYS, (row, number) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String assigned(List<EntryColumn> columns) {
        return columns.stream().map(column -> column.name() + " = ?").collect(joining(", "));
    }

    private static Object[] values(List<EntryColumn> columns, Entry entry, long id) {
        return Stream.concat(columns.stream().map(column -> column.value().apply(entry)), Stream.of(id))
                .toArray();
    }
}
