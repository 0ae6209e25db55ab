package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty register with open recommendations of a hundred committees, made over the two years before a day. */
record ManyRecommendations(JdbcTemplate jdbc, LocalDate today) {

    private static final int COMMITTEES = 100;
    private static final int LEADS = 400;
    private static final int DAYS = 730;
    private static final int AT_ONCE = 10_000;

    void fill(int count) {
        insert("insert into committee (id, name) values (?, ?)", COMMITTEES, i -> new Object[] {i, committee(i)});
        people();
        meetings();
        insert(
                "insert into recommendation (id, committee_id, made_on, number, title, text) values (?, ?, ?, ?, ?, ?)",
                count,
                i -> new Object[] {
                    i,
                    1 + i % COMMITTEES,
                    today.minusDays(i * 7L % DAYS),
                    i % 9,
                    "Item " + i % 97,
                    "Mend bench " + i + "."
                });
        insert("insert into tracking (recommendation_id, lead_id) values (?, ?)", count, i ->
                new Object[] {i, 1 + i % LEADS});
    }

    private void people() {
        int all = LEADS + 2 * COMMITTEES;
        insert("insert into person (id, name, role, head_id) values (?, ?, ?, null)", all, i -> new Object[] {
            i, "Person " + i, i <= LEADS ? "OFFICER" : i <= LEADS + COMMITTEES ? "HEAD_OF_SERVICE" : "SCRUTINY_MANAGER"
        });
        insert("insert into person_committee (person_id, committee) values (?, ?)", all, i ->
                new Object[] {i, committee(1 + i % COMMITTEES)});
        insert("insert into person_channel (person_id, place, channel) values (?, 0, 'EMAIL')", all, i ->
                new Object[] {i});
    }

    private void meetings() {
        insert(
                "insert into document (id, committee_id, file_name, sha256, meeting_date, imported_at)"
                        + " values (?, ?, 'calendar.pdf', ?, ?, current_timestamp)",
                COMMITTEES,
                i -> new Object[] {i, i, "calendar " + i, today.minusDays(DAYS)});
        int months = DAYS / 30 + 6;
        insert("insert into calendar_date (id, document_id, date) values (?, ?, ?)", COMMITTEES * months, i ->
                new Object[] {i, 1 + i % COMMITTEES, today.minusDays(DAYS).plusDays(30L * (i / COMMITTEES))});
    }

    private static String committee(int number) {
        return "Committee " + number;
    }

    private void insert(String sql, int count, Row row) {
        for (int from = 1; from <= count; from += AT_ONCE) {
            List<Object[]> rows = IntStream.range(from, Math.min(count + 1, from + AT_ONCE))
                    .mapToObj(row::of)
                    .toList();
            jdbc.batchUpdate(sql, rows);
        }
    }

    /** The values of a row, counted from 1. */
    private interface Row {

        Object[] of(int number);
    }
}
