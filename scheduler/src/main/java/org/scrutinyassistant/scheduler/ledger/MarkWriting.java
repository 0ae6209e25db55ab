package org.scrutinyassistant.scheduler.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes marks: only under the claim they belong to, and without undoing what somebody answered in the meantime. */
final class MarkWriting {

    static final String SQL = "update notice set reason = case when state = 'SENDING' then ? else reason end,"
            + " send_after = case when state = 'SENDING' then ? else send_after end,"
            + " bundle = case when state = 'SENDING' then cast(? as varchar) else bundle end,"
            + " channel = ?, attempts = attempts + ?, trying_since = ?, sent_at = ?, told = ?, error = ?,"
            + " state = case when state = 'SENDING' then ? else state end, claim = null, lease_until = null"
            + " where id = ? and claim = ?";

    private MarkWriting() {}

    /** Returns them as every transaction locks them, so that two never wait for each other. */
    static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingLong(Mark::id)).toList();
    }

    static void fill(PreparedStatement statement, Mark mark) throws SQLException {
        Object[] values = {
            Storable.text(mark.reason()),
            moment(mark.sendAfter()),
            mark.bundle(),
            mark.channel() == null ? null : mark.channel().name(),
            mark.tried() ? 1 : 0,
            moment(mark.tryingSince()),
            moment(mark.sentAt()),
            Storable.text(mark.told()),
            Storable.text(mark.error()),
            mark.state().name(),
            mark.id(),
            mark.token()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static int sum(int[][] counts) {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
