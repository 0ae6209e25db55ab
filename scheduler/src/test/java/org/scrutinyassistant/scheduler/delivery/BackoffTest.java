package org.scrutinyassistant.scheduler.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pauses of 30 seconds doubled up to an hour, by how long a channel has been tried. */
class BackoffTest {

    private static final RetrySettings SETTINGS =
            new RetrySettings(Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(24));

    @ParameterizedTest(name = "tried for {0}, chance {1}: {2}")
    @CsvSource({
        "PT0S, 0, PT30S",
        "PT0S, 1, PT36S",
        "PT-5S, 0, PT30S",
        "PT29S, 0, PT30S",
        "PT30S, 0, PT1M",
        "PT36S, 0, PT1M",
        "PT90S, 0, PT2M",
        "PT108S, 0, PT2M",
        "PT210S, 0, PT4M",
        "PT252S, 1, PT4M48S",
        "PT1H, 0, PT32M",
        "PT64M, 0, PT1H",
        "PT23H, 0, PT1H",
        "PT99999999H, 0, PT1H"
    })
    void eachPauseIsTwiceTheLast(Duration tried, double chance, Duration pause) {
        assertThat(new Backoff(SETTINGS, () -> chance).after(tried, null)).isEqualTo(pause);
    }

    @ParameterizedTest(name = "the receiver asks for {0}: {1}")
    @CsvSource({"PT10S, PT30S", "PT10M, PT10M"})
    void theReceiversWishIsTheLeast(Duration asked, Duration pause) {
        assertThat(new Backoff(SETTINGS, () -> 0).after(Duration.ZERO, asked)).isEqualTo(pause);
    }
}
