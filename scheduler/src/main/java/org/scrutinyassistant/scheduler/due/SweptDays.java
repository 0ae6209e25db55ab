package org.scrutinyassistant.scheduler.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers the last day that was swept. */
@Component
class SweptDays {

    private static final String NAME = "due";

    private final JdbcTemplate jdbc;

    SweptDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the days from the last that was swept up to today, since more may have happened on it after its last sweep;
     * only today if none was swept.
     */
    Stream<LocalDate> upTo(LocalDate today) {
        return jdbc.queryForList("select swept_until from sweep where name = ?", LocalDate.class, NAME).stream()
                .filter(last -> last.isBefore(today))
                .findFirst()
                .orElse(today)
                .datesUntil(today.plusDays(1));
    }

    void note(LocalDate day, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int changed = jdbc.update("update sweep set swept_until = ?, swept_at = ? where name = ?", day, at, NAME);
        if (changed == 0) {
            jdbc.update("insert into sweep (name, swept_until, swept_at) values (?, ?, ?)", NAME, day, at);
        }
    }
}
