package org.scrutinyassistant.teams.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.parse("2026-05-04T09:00:00Z");
    private final Pace pace = new Pace(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void sevenMayGoAtOnceAndTheEighthASecondLater() {
        for (int i = 0; i < 7; i++) {
            assertThat(pace.claim("a")).isZero();
        }
        assertThat(pace.claim("a")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusMillis(400);
        assertThat(pace.claim("a")).isEqualTo(Duration.ofMillis(600));
        assertThat(pace.claim("b")).isZero();
        now = now.plusMillis(600);
        assertThat(pace.claim("a")).isZero();
    }

    @Test
    void whateverIsAskedNoStretchOfTimeHoldsMoreThanTeamsAllows() {
        List<Instant> sent = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            if (pace.claim("a").isZero()) {
                sent.add(now);
            }
            now = now.plusMillis(37);
        }
        assertThat(most(sent, Duration.ofSeconds(1))).isEqualTo(7);
        assertThat(most(sent, Duration.ofSeconds(30))).isEqualTo(60);
    }

    @Test
    void manyConversationsAreForgottenAgain() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(pace.claim("conversation " + i)).isZero();
            now = now.plusMillis(10);
        }
        assertThat(pace.watched()).isLessThan(6_000);
    }

    private static long most(List<Instant> sent, Duration stretch) {
        return sent.stream()
                .mapToLong(start -> sent.stream()
                        .filter(time -> !time.isBefore(start) && time.isBefore(start.plus(stretch)))
                        .count())
                .max()
                .orElseThrow();
    }
}
