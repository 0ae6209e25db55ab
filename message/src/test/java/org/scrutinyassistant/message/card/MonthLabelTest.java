package org.scrutinyassistant.message.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"September 2024", "Sep 2024", "Sept 2024", "2024-09", "september 2024", " Sep 2024 "})
    void monthsAreReadAsPeopleWriteThem(String label) {
        assertThat(MonthLabel.firstDay(label)).contains(LocalDate.of(2024, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "autumn 2024", "13/2024", "2024-13"})
    void otherLabelsAreNot(String label) {
        assertThat(MonthLabel.firstDay(label)).isEmpty();
    }

    @Test
    void aMonthStandsForItsFirstDay() {
        assertThat(MonthLabel.firstDay("2024-02")).contains(LocalDate.of(2024, 2, 1));
    }
}
