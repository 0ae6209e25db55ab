package org.scrutinyassistant.scheduler.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.jdbc.core.RowMapper;

/** Reads a notice from its row. */
final class NoticeRow implements RowMapper<Notice> {

    static final NoticeRow MAPPER = new NoticeRow();

    private NoticeRow() {}

    @Override
    public Notice mapRow(ResultSet row, int number) throws SQLException {
        String channel = row.getString("channel");
        return new Notice(
                row.getLong("id"),
                raised(row),
                moment(row, "raised_at"),
                channel == null ? null : ChannelName.valueOf(channel),
                moment(row, "send_after"),
                NoticeState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("attempts"),
                momentIfAny(row, "sent_at"),
                row.getString("told"),
                row.getString("error"));
    }

    /** Reads it as it is claimed. */
    static RowMapper<Claimed> claimed(Lease lease) {
        return (row, number) -> new Claimed(
                MAPPER.mapRow(row, number),
                row.getString("bundle"),
                row.getInt("round"),
                momentIfAny(row, "trying_since"),
                lease);
    }

    private static NewNotice raised(ResultSet row) throws SQLException {
        return new NewNotice(
                key(row),
                recipient(row),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                moment(row, "first_send_after"),
                Weight.valueOf(row.getString("weight")),
                row.getString("why"),
                row.getString("working"),
                SaidJson.read(row.getString("said")));
    }

    private static NoticeKey key(ResultSet row) throws SQLException {
        return new NoticeKey(
                NoticeKind.valueOf(row.getString("kind")),
                Subject.of(row.getString("subject")),
                row.getString("event"),
                row.getString("stage"),
                row.getLong("raised_for"));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getLong("recipient_id"),
                row.getString("recipient_name"),
                Role.valueOf(row.getString("recipient_role")),
                channels(row.getString("channels")));
    }

    private static List<ChannelName> channels(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(ChannelName::valueOf).toList();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentIfAny(row, column), column);
    }

    private static @Nullable Instant momentIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
