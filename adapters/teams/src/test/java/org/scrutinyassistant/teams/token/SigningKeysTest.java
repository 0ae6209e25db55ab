package org.scrutinyassistant.teams.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

class SigningKeysTest {

    private static final int READ_BOTH_DOCUMENTS = 2;

    private Issuer issuer;
    private Instant now = Instant.parse("2026-05-04T09:00:00Z");
    private SigningKeys keys;

    @BeforeEach
    void start() throws IOException {
        issuer = new Issuer();
        keys = new SigningKeys(
                new PublishedKeys(new OkHttpClient(), URI.create(issuer.metadataAddress())), new TurnedClock());
    }

    @AfterEach
    void stop() throws IOException {
        issuer.close();
    }

    @Test
    void knownKeysAreReadAgainAfterADay() {
        keys.getKey(Issuer.ENDORSED);
        now = now.plus(Duration.ofHours(23));
        keys.getKey(Issuer.ENDORSED);
        assertThat(issuer.reads()).isEqualTo(READ_BOTH_DOCUMENTS);
        now = now.plus(Duration.ofHours(2));
        keys.getKey(Issuer.ENDORSED);
        assertThat(issuer.reads()).isEqualTo(2 * READ_BOTH_DOCUMENTS);
    }

    @Test
    void anUnknownKeyIsLookedForOnceAMinute() {
        keys.getKey("new");
        keys.getKey("newer");
        assertThat(issuer.reads()).isEqualTo(READ_BOTH_DOCUMENTS);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(keys.getKey("new")).isNull();
        assertThat(issuer.reads()).isEqualTo(2 * READ_BOTH_DOCUMENTS);
    }

    @Test
    void knownKeysOutliveAnOutage() throws IOException {
        keys.getKey(Issuer.ENDORSED);
        issuer.close();
        now = now.plus(Duration.ofDays(2));
        assertThat(keys.getKey(Issuer.ENDORSED)).isNotNull();
    }

    @Test
    void withoutAnyKeyTheCallerIsAskedToComeBack() throws IOException {
        issuer.close();
        assertThatThrownBy(() -> keys.getKey(Issuer.ENDORSED))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.KEYS_UNAVAILABLE));
    }

    private final class TurnedClock extends Clock {

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
    }
}
