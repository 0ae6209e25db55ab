package org.scrutinyassistant.register.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the recommendations that are open in three queries, however many they are. */
@Component
public class OpenRecommendations {

    private static final String QUERY = """
            select r.id, r.committee_id, c.name, r.made_on, r.title, r.number, r.text, t.lead_id, t.report_received_on,
                   t.notice_received_on, t.set_due_on, t.expected_on, t.promised_at, t.acknowledged_at, t.responded_on, t.follow_up
            from recommendation r
            join committee c on c.id = r.committee_id
            left join tracking t on t.recommendation_id = r.id
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final NewestProgress progress;

    OpenRecommendations(NamedParameterJdbcTemplate jdbc, NewestProgress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /** Returns all of them, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<OpenRecommendation> all() {
        return open(QUERY + "order by r.id", Map.of(), progress.ofAll());
    }

    /** Returns those of {@code ids} that are open. */
    @Transactional(readOnly = true)
    public List<OpenRecommendation> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : open(QUERY + "where r.id in (:ids) order by r.id", Map.of("ids", ids), progress.of(ids));
    }

    private List<OpenRecommendation> open(String sql, Map<String, ?> values, Map<Long, Progress> newest) {
        List<OpenRecommendation> open = new ArrayList<>();
        jdbc.query(sql, values, row -> {
            Progress progress = newest.get(row.getLong("id"));
            if (progress == null || progress.open()) {
                open.add(recommendation(row, progress));
            }
        });
        return List.copyOf(open);
    }

    private static OpenRecommendation recommendation(ResultSet row, @Nullable Progress progress) throws SQLException {
        Columns columns = new Columns(row);
        return new OpenRecommendation(
                row.getLong("id"),
                row.getLong("committee_id"),
                row.getString("name"),
                new Reference(columns.day("made_on"), row.getString("title"), columns.integer("number")),
                row.getString("text"),
                progress == null ? null : progress.status(),
                progress != null && progress.reported(),
                columns.entered());
    }
}
