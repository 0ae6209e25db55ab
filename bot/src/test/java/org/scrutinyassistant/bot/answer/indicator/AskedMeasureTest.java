package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.indicator.Unit;

class AskedMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "How many lamps are lit?, COUNT",
        "total of moorings, COUNT",
        "the number of berths, COUNT",
        "What percentage of lamps are lit?, PERCENT",
        "what per cent of lamps, PERCENT",
        "lamps lit in %, PERCENT",
        "what share of berths is let, PERCENT",
        "how many ferries as a proportion of all boats, PERCENT",
        "Are ferries on time?, PERCENT",
        "How long does mooring take?, DAYS",
        "how many days until a berth is let, DAYS",
        "What did the pier cost?, GBP",
        "how much was spent on rope, GBP",
        "is it over £90, GBP",
        "the rate of collisions, RATE",
        "collisions per 10 000 boats, RATE",
        "How many boats were rated safe?, COUNT",
        "How many berths are shared?, COUNT",
        "Which lamps are lit?,",
        "operated boats,",
    })
    void the_words_of_a_question_say_its_unit(String text, Unit unit) {
        assertThat(AskedMeasure.in(text).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "how many lamps, COUNT, 1",
        "how many lamps,, 1",
        "how many lamps, PERCENT, -1",
        "rate of lamps, PERCENT, 0",
        "rate of lamps, COUNT, -1",
        "lamps, GBP, 0",
    })
    void the_unit_asked_for_tells_for_an_indicator_and_another_against_it(String text, Unit own, double fit) {
        assertThat(AskedMeasure.in(text).fit(SomeSubject.indicator(own))).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"how many lamps, COUNT, 1", "how many lamps,, 0", "what percentage of lamps, COUNT, -1"})
    void a_stated_figure_without_a_unit_is_judged_by_none(String text, Unit own, double fit) {
        Subject figure = SomeSubject.figure("Lamps", own, null);

        assertThat(AskedMeasure.in(text).fit(figure)).isEqualTo(fit);
    }
}
