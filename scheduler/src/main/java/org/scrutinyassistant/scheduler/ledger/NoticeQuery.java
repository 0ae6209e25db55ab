package org.scrutinyassistant.scheduler.ledger;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.jdbc.core.JdbcTemplate;

/** The question of a {@link NoticeFilter} in SQL. */
final class NoticeQuery {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> values = new ArrayList<>();

    private NoticeQuery() {}

    static NoticeQuery of(NoticeFilter filter) {
        NoticeQuery query = new NoticeQuery();
        query.where("state = ?", filter.state() == null ? null : filter.state().name());
        query.where("recipient_id = ?", filter.person());
        query.where("kind = ?", filter.kind() == null ? null : filter.kind().name());
        query.where(
                "subject = ?",
                filter.subject() == null ? null : filter.subject().toString());
        query.where(
                "raised_at >= ?", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC));
        query.where("raised_at < ?", filter.to() == null ? null : filter.to().atOffset(ZoneOffset.UTC));
        return query;
    }

    long count(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from ledger" + where(), Long.class, values.toArray()));
    }

    List<Notice> page(JdbcTemplate jdbc, int page) {
        List<Object> all = new ArrayList<>(values);
        all.add((long) page * NoticePage.SIZE);
        all.add(NoticePage.SIZE);
        String sql = "select * from ledger" + where()
                + " order by raised_at desc, id desc offset ? rows fetch next ? rows only";
        return jdbc.query(sql, NoticeRow.MAPPER, all.toArray());
    }

    private void where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }
}
