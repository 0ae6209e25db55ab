package org.scrutinyassistant.scheduler.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what is raised, and says how late the oldest notice is that waits. */
final class RaisedMeter {

    private final MeterRegistry registry;

    RaisedMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(NoticeKind kind, int added) {
        registry.counter("scrutiny.notices.raised", "kind", kind.word()).increment(added);
    }

    void watch(JdbcTemplate jdbc, Clock clock) {
        Gauge.builder("scrutiny.notices.oldest.waiting", () -> lateness(jdbc, clock))
                .baseUnit("seconds")
                .description("how long the oldest notice that waits has been due")
                .register(registry);
    }

    private static double lateness(JdbcTemplate jdbc, Clock clock) {
        try {
            OffsetDateTime oldest = jdbc.queryForObject(
                    "select min(send_after) from notice where state in ('WAITING', 'HELD', 'SENDING')",
                    OffsetDateTime.class);
            return oldest == null
                    ? 0
                    : Math.max(
                            0,
                            Duration.between(oldest.toInstant(), clock.instant())
                                    .toSeconds());
        } catch (DataAccessException e) {
            return Double.NaN;
        }
    }
}
