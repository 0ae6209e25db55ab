package org.scrutinyassistant.register.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The columns of one row that may be empty. */
record Columns(ResultSet row) {

    @Nullable LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable Integer integer(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    Entered entered() throws SQLException {
        return new Entered(
                id("lead_id"),
                receipt(),
                day("set_due_on"),
                day("expected_on"),
                moment("promised_at"),
                moment("acknowledged_at"),
                day("responded_on"),
                row.getBoolean("follow_up"));
    }

    private @Nullable Long id(String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private @Nullable Receipt receipt() throws SQLException {
        LocalDate report = day("report_received_on");
        return report == null ? null : new Receipt(report, day("notice_received_on"));
    }

    private @Nullable Instant moment(String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
