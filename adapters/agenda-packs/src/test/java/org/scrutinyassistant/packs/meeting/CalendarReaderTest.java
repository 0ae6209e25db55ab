package org.scrutinyassistant.packs.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.reading.Lines;

class CalendarReaderTest {

    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2030, 6, 4), LocalDate.of(2030, 9, 5), LocalDate.of(2031, 2, 6));

    @Test
    void readsColumnsHeadedByYears() {
        assertThat(
                        read(
                                "Dates of Meetings: Municipal Year\n\n2030 2031\n4 June 6 February\n5 September\n\nInterests\nx"))
                .isEqualTo(DATES);
    }

    @Test
    void readsTabbedColumns() {
        assertThat(read("Dates of Meetings: Municipal Year\n\n2030\t2031\n4 June\t6 February\n5 September\t\n"))
                .isEqualTo(DATES);
    }

    @Test
    void readsColumnsPouredOutOneAfterAnother() {
        assertThat(read("Dates of meetings\n2030\n4 June\n5 September\n2031\n6 February"))
                .isEqualTo(DATES);
    }

    @Test
    void putsALoneDayOfTheSpringIntoTheLaterYear() {
        assertThat(read("Dates of meetings 2030/2031\n4 June\n5 September\n6 February"))
                .isEqualTo(DATES);
    }

    @Test
    void readsDatesInFull() {
        assertThat(read("Future meeting dates\n- 4 June 2030\n- Thursday 5 September 2030\n- 6 February 2031\n"))
                .isEqualTo(DATES);
    }

    @Test
    void stopsAtOtherText() {
        assertThat(
                        read(
                                "Dates of meetings\n2030 2031\n4 June 6 February\n5 September\nThe panel also met on 1 May 2029 for tea."))
                .isEqualTo(DATES);
    }

    private static List<LocalDate> read(String text) {
        return new CalendarReader().read(Lines.pack(text));
    }
}
