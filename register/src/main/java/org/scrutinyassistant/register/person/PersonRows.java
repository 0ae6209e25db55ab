package org.scrutinyassistant.register.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;

/** Puts people together from their rows; those of the lists are read first. */
final class PersonRows {

    private final Map<Long, Set<String>> committees = new HashMap<>();
    private final Map<Long, List<ChannelName>> channels = new HashMap<>();
    private final Map<Long, Set<Subject>> follows = new HashMap<>();
    private final Map<Long, Set<Subject>> stopped = new HashMap<>();

    void committee(ResultSet row) throws SQLException {
        committees
                .computeIfAbsent(row.getLong("person_id"), first -> new HashSet<>())
                .add(row.getString("committee"));
    }

    void channel(ResultSet row) throws SQLException {
        channels.computeIfAbsent(row.getLong("person_id"), first -> new ArrayList<>())
                .add(ChannelName.valueOf(row.getString("channel")));
    }

    void following(ResultSet row) throws SQLException {
        (row.getBoolean("follows") ? follows : stopped)
                .computeIfAbsent(row.getLong("person_id"), first -> new HashSet<>())
                .add(Subject.of(row.getString("subject")));
    }

    Addressee person(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Addressee(
                id,
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("email"),
                committees.getOrDefault(id, Set.of()),
                channels.getOrDefault(id, List.of()),
                quiet(row),
                row.getObject("digest_at", LocalTime.class),
                cover(row),
                number(row, "head_id"),
                follows.getOrDefault(id, Set.of()),
                stopped.getOrDefault(id, Set.of()));
    }

    private static @Nullable Quiet quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime to = row.getObject("quiet_to", LocalTime.class);
        return from == null || to == null ? null : new Quiet(from, to);
    }

    private static @Nullable Cover cover(ResultSet row) throws SQLException {
        Long by = number(row, "cover_by");
        return by == null
                ? null
                : new Cover(
                        by,
                        row.getObject("cover_from", LocalDate.class),
                        row.getObject("cover_until", LocalDate.class));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
