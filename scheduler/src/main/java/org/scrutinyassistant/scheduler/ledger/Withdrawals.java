package org.scrutinyassistant.scheduler.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps which notices did not hold when they were to be sent. When the same falls due again, what was withdrawn is taken out
 * of the ledger, so that it is entered as it is then.
 */
final class Withdrawals {

    private static final int AT_ONCE = 10_000;

    private static final String NOTE =
            "insert into withdrawn (id) select n.id from notice n join raised r on r.id = n.id"
                    + " where n.state = 'OVERTAKEN' and n.sent_at is null and n.claim is null and %s"
                    + " and not exists (select 1 from withdrawn w where w.id = n.id)";

    private static final String NOTE_IDS =
            NOTE.formatted("n.id = any(?) and not (r.kind = 'MEETING_NOTICE' and r.due <= ?)");
    private static final String NOTE_SUBJECT = NOTE.formatted("r.subject = ? and n.reason = ?");

    private static final String WITHDRAWN = "select id, notice_key, reason from ledger where id in";

    private static final String AMONG = " (select r.id from unnest(cast(? as varchar(400) array)) as asked (k)"
            + " join raised r on r.notice_key = asked.k join withdrawn w on w.id = r.id)";

    private final JdbcTemplate jdbc;
    private final AuditTrail trail;

    Withdrawals(JdbcTemplate jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Notes those of {@code ids} that were overtaken before they could be sent, but nothing of a meeting that is held by now. */
    void note(Collection<Long> ids, LocalDate today) {
        if (!ids.isEmpty()) {
            jdbc.update(NOTE_IDS, ids.toArray(Long[]::new), today);
        }
    }

    /** Notes what was overtaken for a reason before it could be sent. */
    void note(Subject subject, String reason) {
        jdbc.update(NOTE_SUBJECT, subject.toString(), reason);
    }

    /** Takes out of the ledger what was withdrawn of some keys; the audit trail keeps why it was. */
    void clear(Collection<String> keys) {
        eachOf(keys, some -> {
            List<Long> ids = jdbc.query(WITHDRAWN + AMONG, (row, number) -> noted(row), some);
            if (!ids.isEmpty()) {
                Object[] all = ids.toArray(Long[]::new);
                jdbc.update("delete from notice where state = 'OVERTAKEN' and id = any(?)", (Object) all);
                jdbc.update(
                        "delete from raised where id = any(?) and not exists (select 1 from notice n where n.id = raised.id)",
                        (Object) all);
            }
        });
    }

    private long noted(ResultSet row) throws SQLException {
        String subject = "notice:" + row.getLong("id");
        String detail = row.getString("notice_key") + ": " + row.getString("reason");
        trail.record(new Deed("service", "entered anew what was withdrawn", subject, detail));
        return row.getLong("id");
    }

    /** Lets what was withdrawn of some keys stay as it is for good. */
    void settle(Collection<String> keys) {
        eachOf(keys, some -> jdbc.update("delete from withdrawn where id in" + AMONG, some));
    }

    private void eachOf(Collection<String> keys, Consumer<Object> action) {
        Boolean any = jdbc.queryForObject("select exists (select 1 from withdrawn)", Boolean.class);
        List<String> all = List.copyOf(keys);
        for (int from = 0; Boolean.TRUE.equals(any) && from < all.size(); from += AT_ONCE) {
            action.accept(
                    all.subList(from, Math.min(all.size(), from + AT_ONCE)).toArray(String[]::new));
        }
    }
}
