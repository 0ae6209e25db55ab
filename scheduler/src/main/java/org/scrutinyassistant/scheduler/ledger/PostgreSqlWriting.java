package org.scrutinyassistant.scheduler.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many entries in one statement of PostgreSQL, one array a column. */
final class PostgreSqlWriting implements EntryWriting {

    private static final int AT_ONCE = 2000;

    private static final List<EntryColumn> COLUMNS = Stream.concat(
                    EntryColumn.RAISED.stream(), EntryColumn.KEY_AND_MOVING.stream())
            .toList();

    private static final String SQL = "with fresh as (insert into raised (" + EntryColumn.names(EntryColumn.RAISED)
            + ") select * from " + EntryColumn.table(EntryColumn.RAISED)
            + " on conflict (notice_key) do nothing returning id, notice_key) " + EntryColumn.moving("fresh");

    private final JdbcTemplate jdbc;

    PostgreSqlWriting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int write(List<Entry> entries) {
        int added = 0;
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<Entry> chunk = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            added += jdbc.update(connection -> statement(connection, chunk));
        }
        return added;
    }

    private static PreparedStatement statement(Connection connection, List<Entry> entries) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SQL);
        for (int i = 0; i < COLUMNS.size(); i++) {
            EntryColumn column = COLUMNS.get(i);
            Object[] values =
                    entries.stream().map(entry -> written(column, entry)).toArray();
            statement.setArray(i + 1, connection.createArrayOf("text", values));
        }
        return statement;
    }

    private static @Nullable String written(EntryColumn column, Entry entry) {
        Object value = column.value().apply(entry);
        return value == null ? null : value.toString();
    }
}
