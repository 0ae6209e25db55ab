package org.scrutinyassistant.register.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads of each recommendation the progress that its newest document prints, as {@code Standing} has it. */
@Component
class NewestProgress {

    private static final String DOCUMENTS =
            "select id from document order by coalesce(published_on, meeting_date, date '1970-01-01'), imported_at, id";
    private static final String ENTRIES = """
            select recommendation_id, document_id, stage, status,
                   action_taken is not null and action_taken <> '' as acted
            from progress_entry
            """;

    private final NamedParameterJdbcTemplate jdbc;

    NewestProgress(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Progress> ofAll() {
        return newest(ENTRIES, Map.of());
    }

    Map<Long, Progress> of(Collection<Long> recommendations) {
        return newest(ENTRIES + "where recommendation_id in (:ids)", Map.of("ids", recommendations));
    }

    private Map<Long, Progress> newest(String sql, Map<String, ?> values) {
        Map<Long, Integer> age = documentsByAge();
        Map<Long, Integer> taken = new HashMap<>();
        Map<Long, Progress> newest = new HashMap<>();
        jdbc.query(sql, values, row -> {
            long recommendation = row.getLong("recommendation_id");
            int place = age.getOrDefault(row.getLong("document_id"), -1);
            if (place >= taken.getOrDefault(recommendation, -1)) {
                taken.put(recommendation, place);
                newest.put(recommendation, progress(row));
            }
        });
        return newest;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(Stage.valueOf(row.getString("stage")), row.getString("status"), row.getBoolean("acted"));
    }

    private Map<Long, Integer> documentsByAge() {
        List<Long> oldestFirst = jdbc.queryForList(DOCUMENTS, Map.of(), Long.class);
        Map<Long, Integer> age = new HashMap<>();
        oldestFirst.forEach(document -> age.put(document, age.size()));
        return age;
    }
}
