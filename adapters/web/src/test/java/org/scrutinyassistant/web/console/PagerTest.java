package org.scrutinyassistant.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the links of a list of several pages lead. */
class PagerTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 0, -, -, false",
                "1, 1, -, -, false",
                "1, 3, -, 2, true",
                "2, 3, 1, 3, true",
                "3, 3, 2, -, true",
                "9, 3, 3, -, false"
            })
    void leadToThePagesThatAreThere(int number, int pages, String before, String after, boolean needed) {
        Pager pager = Pager.of(number, pages, Integer::toString);

        assertThat(pager.before()).isEqualTo(before);
        assertThat(pager.after()).isEqualTo(after);
        assertThat(pager.needed()).isEqualTo(needed);
    }
}
