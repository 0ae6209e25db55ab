package org.scrutinyassistant.bot.understanding.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFinderTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 5, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what was it in may             | 2024-05",
                "the figure for june            | 2023-06",
                "referrals may                  | 2024-05",
                "may I see the agenda           | ''",
                "it may rise                    | ''",
                "Will May be better             | ''",
                "protest march                  | 2024-03",
                "March 2023                     | 2023-03",
                "Oct-17                         | 2017-10",
                "oct '19                        | 2019-10",
                "Mar 24                         | 2024-03",
                "10/2017                        | 2017-10",
                "2017-10                        | 2017-10",
                "april last year                | 2023-04",
                "febuary                        | 2024-02",
                "septembr 2022                  | 2022-09",
                "last month                     | 2024-04",
                "this time last year            | 2023-05",
                "a year ago                     | 2023-05",
                "six months ago                 | 2023-11",
                "since christmas                | 2023-12",
                "after easter                   | 2024-03",
                "between March and May 2022     | 2022-03 2022-05",
                "from november to january 2023  | 2022-11 2023-01",
                "2016/17                        | 2016-17",
                "2016 to 2017                   | 2016-17",
                "2024-25                        | 2024-25",
                "24/25                          | 2024-25",
                "this year                      | 2024-25",
                "last year                      | 2023-24",
                "in 2022                        | 2022",
                "Children Act 1989              | ''",
                "28 sept                        | 2024-09-28",
                "21 March 2023                  | 2023-03-21",
                "21st of march                  | 2024-03-21",
                "June 3rd, 2023                 | 2023-06-03",
                "on June 20                     | 2024-06-20",
                "21/03/2024                     | 2024-03-21",
                "2024-03-21                     | 2024-03-21",
                "Thursday 21 March 2024         | 2024-03-21",
                "Saturday, 28 sept              | 2024-09-28",
                "Thursday the 23rd              | 2024-05-23",
                "the day after tomorrow         | 2024-05-18",
                "the 18th                       | 2024-05-18",
                "next Thursday                  | 2024-05-23",
                "on thursday                    | 2024-05-16",
                "last monday                    | 2024-05-13",
                "today                          | 2024-05-16",
                "tomorrow                       | 2024-05-17",
                "30 february 2024               | 2024-02",
                "the 2nd recommendation         | ''",
                "item 12                        | ''",
                "within 15 days                 | ''",
            })
    void readsPeriods(String text, String keys) {
        String found = new PeriodFinder()
                .find(text, THURSDAY).stream().map(Period::key).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(keys);
    }
}
