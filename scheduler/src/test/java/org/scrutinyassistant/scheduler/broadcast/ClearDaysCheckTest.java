package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.ClearDaysSettings;

/** Whether a broadcast keeps the clear days before meetings around Easter 2019, when 19 and 22 April were bank holidays. */
class ClearDaysCheckTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2019, 4, 19), LocalDate.of(2019, 4, 22));

    @ParameterizedTest
    @CsvSource({
        "2019-04-23, 2019-04-11, false",
        "2019-04-23, 2019-04-12, true",
        "2019-04-25, 2019-04-15, false",
        "2019-04-25, 2019-04-16, true",
        "2019-04-30, 2019-04-18, false",
        "2019-04-30, 2019-04-19, true",
        "2019-05-02, 2019-04-24, false",
        "2019-05-02, 2019-04-25, true",
        "2019-05-02, 2019-05-03, true"
    })
    void itIsLateFromTheDayAfterTheLastToPublish(LocalDate meeting, LocalDate goesOn, boolean late) {
        assertThat(check(5, meeting, goesOn).late()).isEqualTo(late);
    }

    @Test
    void aRefusalNamesTheDaysAndTheWayOut() {
        assertThat(check(5, LocalDate.of(2019, 4, 25), LocalDate.of(2019, 4, 19))
                        .refusal())
                .isEqualTo("Agenda would be published on Friday 19 April 2019 for a meeting on Thursday 25 April 2019:"
                        + " five clear days end on Monday 15 April 2019. Give a reason to send it late.");
        assertThat(check(1, LocalDate.of(2019, 4, 25), LocalDate.of(2019, 4, 24))
                        .refusal())
                .contains("one clear day ends on Tuesday 23 April 2019");
    }

    private static ClearDaysCheck check(int days, LocalDate meeting, LocalDate goesOn) {
        ClearDays clearDays = new ClearDays(new ClearDaysSettings(days, false), HOLIDAYS::contains);
        return new ClearDaysCheck(clearDays.before(meeting), goesOn);
    }
}
