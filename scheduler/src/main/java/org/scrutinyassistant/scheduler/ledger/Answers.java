package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people and events do to notices; one that is on its way keeps its claim, so that its sending is still taken down. */
final class Answers {

    private static final String UNSENT = "state in ('WAITING', 'HELD', 'SENDING')";

    private static final String ACKNOWLEDGE = "update notice set state = 'ACKNOWLEDGED', reason = ?"
            + " where id = ? and (state = 'SENT' or " + UNSENT + ")";

    private static final String SNOOZE = "update notice set state = 'HELD', send_after = ?, reason = ?, bundle = null,"
            + " trying_since = null, round = round + 1"
            + " where id = ? and channel is not null and (state = 'SENT' or " + UNSENT + ")";

    private static final String END = "update notice set state = ?, reason = ? where " + UNSENT
            + " and id in (select r.id from raised r where r.subject = ?)";

    private static final String TAKE_BACK = END + " and sent_at is null";

    private static final String ENDED_ON_ITS_WAY =
            "select count(*) from ledger where subject = ? and state = ? and claim is not null";

    private static final String FIRST_CHANNEL =
            "(select case when r.channels = '' then (select c.channel from person_channel c"
                    + " where c.person_id = r.recipient_id and not exists (select 1 from broadcast b"
                    + " where r.subject = 'broadcast:' || b.id and b.channels <> ''"
                    + " and position(lower(c.channel) in b.channels) = 0)"
                    + " order by c.place fetch first 1 row only)"
                    + " else substring(r.channels from 1 for position(',' in r.channels || ',') - 1) end"
                    + " from raised r where r.id = notice.id)";

    private static final String RESEND = "update notice set state = 'WAITING', send_after = ?, reason = ?,"
            + " bundle = null, trying_since = null, error = null, channel = " + FIRST_CHANNEL
            + " where id = any(?) and (state = 'FAILED' or state = 'CANCELLED' and reason like '" + Notice.DRY_RUN
            + "%') and " + FIRST_CHANNEL + " is not null";

    private final JdbcTemplate jdbc;

    Answers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean acknowledge(long id, String reason) {
        return jdbc.update(ACKNOWLEDGE, reason, id) > 0;
    }

    boolean snooze(long id, Instant until, String reason) {
        return jdbc.update(SNOOZE, moment(until), reason, id) > 0;
    }

    int end(Subject subject, NoticeState as, String reason) {
        return end(END, subject, as, reason);
    }

    int takeBack(Subject subject, String reason) {
        return end(TAKE_BACK, subject, NoticeState.OVERTAKEN, reason);
    }

    private int end(String sql, Subject subject, NoticeState as, String reason) {
        int ended = jdbc.update(sql, as.name(), reason, subject.toString());
        Integer onItsWay = jdbc.queryForObject(ENDED_ON_ITS_WAY, Integer.class, subject.toString(), as.name());
        return Math.max(0, ended - Objects.requireNonNullElse(onItsWay, 0));
    }

    int resend(Collection<Long> ids, Instant now, String reason) {
        return jdbc.update(RESEND, moment(now), reason, ids.toArray(Long[]::new));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
