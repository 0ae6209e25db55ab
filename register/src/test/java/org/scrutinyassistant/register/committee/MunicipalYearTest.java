package org.scrutinyassistant.register.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2031-05-01, 2031-32",
        "2031-12-31, 2031-32",
        "2032-01-01, 2031-32",
        "2032-04-30, 2031-32",
        "2032-05-01, 2032-33",
        "2000-02-29, 1999-00",
    })
    void a_municipal_year_begins_on_the_first_of_may(LocalDate day, String year) {
        assertThat(MunicipalYear.of(day).plain()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2031-04-30, false", "2031-05-01, true", "2032-04-30, true", "2032-05-01, false"})
    void a_municipal_year_contains_its_days(LocalDate day, boolean contained) {
        assertThat(new MunicipalYear(2031).contains(day)).isEqualTo(contained);
    }
}
