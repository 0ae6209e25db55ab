package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes entries into H2, which goes on with a batch after a key that is known. */
final class H2Writing implements EntryWriting {

    private static final int AT_ONCE = 1000;

    /** What SQL calls the violation of a unique key. */
    private static final String KNOWN = "23505";

    private static final String RAISE = "insert into raised (" + EntryColumn.names(EntryColumn.RAISED) + ") values ("
            + EntryColumn.RAISED.stream().map(column -> "?").collect(joining(", ")) + ")";

    private static final String MOVING = EntryColumn.moving("raised");

    private final JdbcTemplate jdbc;

    H2Writing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int write(List<Entry> entries) {
        int added = 0;
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            added += insert(entries.subList(from, Math.min(entries.size(), from + AT_ONCE)));
        }
        return added;
    }

    private int insert(List<Entry> entries) {
        int[] raised = raise(entries);
        List<Entry> fresh = IntStream.range(0, raised.length)
                .filter(i -> raised[i] == 1)
                .mapToObj(entries::get)
                .toList();
        return jdbc.update(
                MOVING,
                EntryColumn.MOVING.stream()
                        .map(column ->
                                (Object) fresh.stream().map(column.value()).toArray())
                        .toArray());
    }

    /** Returns 1 for each that was entered; H2 goes on with the rest where a key is known. */
    private int[] raise(List<Entry> entries) {
        try {
            return jdbc.batchUpdate(RAISE, entries, entries.size(), H2Writing::fill)[0];
        } catch (DuplicateKeyException e) {
            if (e.getCause() instanceof BatchUpdateException batch && onlyKnown(batch)) {
                return batch.getUpdateCounts();
            }
            throw e;
        }
    }

    private static boolean onlyKnown(BatchUpdateException batch) {
        return StreamSupport.stream(batch.spliterator(), false)
                .filter(fault -> fault != batch && fault instanceof SQLException)
                .allMatch(fault -> KNOWN.equals(((SQLException) fault).getSQLState()));
    }

    private static void fill(PreparedStatement statement, Entry entry) throws SQLException {
        for (int i = 0; i < EntryColumn.RAISED.size(); i++) {
            statement.setObject(i + 1, EntryColumn.RAISED.get(i).value().apply(entry));
        }
    }
}
