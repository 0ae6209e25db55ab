package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes entries into H2, which has no quick word for leaving a conflict alone, by asking first which are new. */
final class H2Writing implements EntryWriting {

    private static final int AT_ONCE = 1000;

    private static final String SQL = "insert into notice (" + EntryColumn.names() + ") values ("
            + EntryColumn.ALL.stream().map(column -> "?").collect(joining(", ")) + ")";

    private final JdbcTemplate jdbc;
    private final KnownKeys keys;

    H2Writing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.keys = new KnownKeys(jdbc);
    }

    @Override
    public int write(List<Entry> entries) {
        Set<String> known = keys.among(entries.stream().map(Entry::key).toList());
        List<Entry> fresh =
                entries.stream().filter(entry -> !known.contains(entry.key())).toList();
        int added = 0;
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            added += insert(fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)));
        }
        return added;
    }

    private int insert(List<Entry> entries) {
        try {
            int[][] added = jdbc.batchUpdate(SQL, entries, AT_ONCE, H2Writing::fill);
            return count(added[0]);
        } catch (DuplicateKeyException e) {
            return addedDespite(e);
        }
    }

    /** Another transaction entered some of them in the same moment; H2 went on with the rest. */
    private static int addedDespite(DuplicateKeyException e) {
        if (e.getCause() instanceof BatchUpdateException batch) {
            return count(batch.getUpdateCounts());
        }
        throw e;
    }

    private static int count(int... added) {
        return (int) Arrays.stream(added).filter(one -> one == 1).count();
    }

    private static void fill(PreparedStatement statement, Entry entry) throws SQLException {
        for (int i = 0; i < EntryColumn.ALL.size(); i++) {
            statement.setObject(i + 1, EntryColumn.ALL.get(i).value().apply(entry));
        }
    }
}
