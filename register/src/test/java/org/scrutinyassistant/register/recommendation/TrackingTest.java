package org.scrutinyassistant.register.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recommendation due on 20 May by hand, whose lead promised 1 June and then said that they are on it. */
class TrackingTest {

    private static final Instant PROMISED = Instant.parse("2026-05-05T10:00:00Z");

    @ParameterizedTest(name = "set to {0}: expected {1}, acknowledged {2}")
    @CsvSource({"2026-05-20, 2026-06-01, true", "2026-05-27, , false", ", 2026-06-01, false"})
    void aNewDateSetByHandReplacesWhatWasPromisedAndAcknowledged(
            @Nullable LocalDate set, @Nullable LocalDate expected, boolean acknowledged) {
        Tracking tracking = new Tracking(12);
        tracking.setDue(LocalDate.of(2026, 5, 20));
        tracking.acknowledge(PROMISED, LocalDate.of(2026, 6, 1));
        tracking.acknowledge(PROMISED.plusSeconds(60), LocalDate.of(2026, 6, 1));

        tracking.setDue(set);

        assertThat(tracking.setDueOn()).isEqualTo(set);
        assertThat(tracking.expectedOn()).isEqualTo(expected);
        assertThat(tracking.promisedAt()).isEqualTo(expected == null ? null : PROMISED);
        assertThat(tracking.entered().acknowledgedPlainly()).isEqualTo(acknowledged);
    }

    @Test
    void aDateSetAfterTheResponseCountsAndOneSetBeforeIsMet() {
        Tracking tracking = new Tracking(12);
        tracking.setDue(LocalDate.of(2026, 5, 20));
        tracking.responded(LocalDate.of(2026, 5, 12));
        assertThat(tracking.entered().setOn()).isNull();

        tracking.setDue(LocalDate.of(2026, 9, 1));
        tracking.responded(LocalDate.of(2026, 5, 12));
        assertThat(tracking.entered().setOn()).isEqualTo("2026-09-01");

        tracking.responded(LocalDate.of(2026, 5, 11));
        assertThat(tracking.entered().setOn()).isEqualTo("2026-09-01");

        tracking.responded(LocalDate.of(2026, 8, 28));
        assertThat(tracking.entered().setOn()).isNull();

        tracking.responded(null);
        assertThat(tracking.entered().setOn()).isEqualTo("2026-09-01");
    }

    @Test
    void aNewLeadHasPromisedNothing() {
        Tracking tracking = new Tracking(12);
        tracking.assign(1L);
        tracking.acknowledge(PROMISED, LocalDate.of(2026, 6, 1));

        tracking.assign(1L);
        assertThat(tracking.expectedOn()).isEqualTo("2026-06-01");
        tracking.assign(2L);
        assertThat(tracking.entered()).isEqualTo(new Entered(2L, null, null, null, null, null, null, false));
    }
}
