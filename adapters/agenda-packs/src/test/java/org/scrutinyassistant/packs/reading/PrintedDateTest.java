package org.scrutinyassistant.packs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 July 2030              | 2030-07-18",
                "Thursday, 25th March, 2032 at 6 pm | 2032-03-25",
                "9 th May 2031             | 2031-05-09",
                "the 2nd of June 2031      | 2031-06-02",
                "Held on 4 SEPTEMBER 2030  | 2030-09-04",
                "3 Sept 2030               | 2030-09-03",
                "28-Sep-30                 | 2030-09-28",
                "05/02/31                  | 2031-02-05",
                "25.01.2031                | 2031-01-25",
                "7-3-2031                  | 2031-03-07",
                "2031-03-07                | 2031-03-07",
            })
    void readsTheDayBeforeTheMonth(String printed, LocalDate date) {
        assertThat(PrintedDate.firstIn(printed)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 February 2031", "July 2031", "13/13/30", "023 8000 1234", "pages 3 - 14", "version 1.2.3.4"})
    void findsNoDateWhereNoneIsPrinted(String text) {
        assertThat(PrintedDate.firstIn(text)).isEmpty();
    }

    @Test
    void keepsThePrintedOrder() {
        assertThat(PrintedDate.allIn("from 01/02/31 to 5 January 2030"))
                .containsExactly(LocalDate.of(2031, 2, 1), LocalDate.of(2030, 1, 5));
    }

    @Test
    void readsDaysWithoutTheirYear() {
        assertThat(PrintedDate.daysIn("08 August  27 March")).containsExactly(MonthDay.of(8, 8), MonthDay.of(3, 27));
    }
}
