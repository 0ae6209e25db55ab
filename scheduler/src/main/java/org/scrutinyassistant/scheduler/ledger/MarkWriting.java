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
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * Writes marks: only under the claim they belong to, and without undoing what somebody answered in the meantime. What was
 * sent is taken down as sent even if the claim ran out on the way, or if it was to be stopped after it had gone.
 */
final class MarkWriting {

    private static final String UNDECIDED =
            "(state = 'SENDING' or cast(? as boolean) and state in ('CANCELLED', 'OVERTAKEN', 'WAITING', 'FAILED'))";

    static final String SQL = "update notice set reason = case when " + UNDECIDED + " then ? else reason end,"
            + " send_after = case when state = 'SENDING' then ? else send_after end,"
            + " bundle = case when state = 'SENDING' then cast(? as varchar) else bundle end,"
            + " channel = ?, attempts = attempts + ?, trying_since = ?, sent_at = ?, told = ?, error = ?,"
            + " state = case when " + UNDECIDED + " then ? else state end, claim = null, lease_until = null"
            + " where id = ? and (claim = ? or cast(? as boolean)"
            + " and state in ('SENDING', 'WAITING', 'FAILED'))";

    private MarkWriting() {}

    /** Returns them as every transaction locks them, so that two never wait for each other. */
    static List<Mark> inOrder(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingLong(Mark::id)).toList();
    }

    static void fill(PreparedStatement statement, Mark mark) throws SQLException {
        boolean sent = mark.state() == NoticeState.SENT;
        Object[] values = {
            sent,
            Storable.text(mark.reason()),
            moment(mark.sendAfter()),
            mark.bundle(),
            mark.channel() == null ? null : mark.channel().name(),
            mark.tried() ? 1 : 0,
            moment(mark.tryingSince()),
            moment(mark.sentAt()),
            Storable.text(mark.told()),
            Storable.text(mark.error()),
            sent,
            mark.state().name(),
            mark.id(),
            mark.token(),
            sent
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
