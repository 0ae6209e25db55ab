package org.scrutinyassistant.scheduler.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes entries into H2, which has no word for leaving a conflict alone, by merging each. */
final class H2Writing implements EntryWriting {

    private static final int AT_ONCE = 1000;

    private static final String SQL =
            "merge into notice using (values (?)) as given (k) on notice_key = given.k when not matched then insert ("
                    + EntryColumn.names() + ") values ("
                    + EntryColumn.ALL.stream().map(column -> "?").collect(joining(", ")) + ")";

    private final JdbcTemplate jdbc;

    H2Writing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int write(List<Entry> entries) {
        int added = 0;
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            added += merge(entries.subList(from, Math.min(entries.size(), from + AT_ONCE)));
        }
        return added;
    }

    private int merge(List<Entry> entries) {
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
        statement.setString(1, entry.key());
        for (int i = 0; i < EntryColumn.ALL.size(); i++) {
            statement.setObject(i + 2, EntryColumn.ALL.get(i).value().apply(entry));
        }
    }
}
