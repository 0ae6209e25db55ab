package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes entries into H2, which goes on with a batch after a key that is known. */
final class H2Writing implements EntryWriting {

    private static final int AT_ONCE = 1000;

    /** What H2 names where a key is known. */
    private static final String KNOWN = "NOTICE_KEY_UNIQUE";

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
        int added = jdbc.update(
                MOVING,
                EntryColumn.KEY_AND_MOVING.stream()
                        .map(column ->
                                (Object) fresh.stream().map(column.value()).toArray())
                        .toArray());
        if (added != fresh.size()) {
            throw new IllegalStateException(
                    "of " + fresh.size() + " notices only " + added + " could be entered whole");
        }
        return added;
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
        long failed = Arrays.stream(batch.getUpdateCounts())
                .filter(count -> count == Statement.EXECUTE_FAILED)
                .count();
        long known = StreamSupport.stream(batch.spliterator(), false)
                .filter(fault -> !(fault instanceof BatchUpdateException))
                .filter(fault -> String.valueOf(fault.getMessage()).contains(KNOWN))
                .distinct()
                .count();
        return failed == known;
    }

    private static void fill(PreparedStatement statement, Entry entry) throws SQLException {
        for (int i = 0; i < EntryColumn.RAISED.size(); i++) {
            statement.setObject(i + 1, EntryColumn.RAISED.get(i).value().apply(entry));
        }
    }
}
