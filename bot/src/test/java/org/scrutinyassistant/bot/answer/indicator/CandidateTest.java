package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.indicator.Unit;

class CandidateTest {

    private static double weight(String question, String name, Unit unit) {
        Subject subject = SomeSubject.indicator(
                SomeHistory.of(name, unit).in("2031-05", "9").history());
        return new Candidate(SomeSubject.likely(name), subject, true)
                .weighed(question, true)
                .score();
    }

    @ParameterizedTest
    @CsvSource({
        "how many lamps are lit, COUNT, PERCENT",
        "what percentage of lamps are lit, PERCENT, COUNT",
        "what did the lamps cost, GBP, COUNT",
    })
    void the_unit_asked_for_weighs_more(String question, Unit asked, Unit other) {
        assertThat(weight(question, "Lamps lit", asked)).isGreaterThan(weight(question, "Lamps lit", other));
    }

    @ParameterizedTest
    @CsvSource({
        "how many lamps, Lamps, Lamps lit after dusk",
        "how many lamps are lit, Lamps lit, Lamps",
        "how many leases ended, Leases ended, New leases",
        "how many leases, 'Leases (held by a boat club, or by two)', Leases held by a boat club",
    })
    void the_name_that_shares_more_and_says_little_else_weighs_more(String question, String nearer, String farther) {
        assertThat(weight(question, nearer, Unit.COUNT)).isGreaterThan(weight(question, farther, Unit.COUNT));
    }

    @Test
    void a_figure_in_prose_weighs_less_only_beside_indicators() {
        Subject prose = SomeSubject.figure("Lamps lit", Unit.COUNT, null);
        Candidate candidate = new Candidate(SomeSubject.likely("Lamps lit"), prose, true);

        assertThat(candidate.weighed("how many lamps are lit", true).score())
                .isLessThan(candidate.weighed("how many lamps are lit", false).score());
    }

    @Test
    void what_does_not_hold_what_is_asked_weighs_less() {
        Subject sailings = SomeSubject.indicator(Unit.COUNT);
        Candidate suited = Candidate.of(SomeSubject.likely("Sailings"), sailings, history -> true);
        Candidate unsuited = Candidate.of(SomeSubject.likely("Sailings"), sailings, history -> false);

        assertThat(unsuited.weighed("sailings", true).score())
                .isLessThan(suited.weighed("sailings", true).score());
    }

    @Test
    void a_figure_in_prose_suits_every_question() {
        Subject prose = SomeSubject.figure("Lamps lit", Unit.COUNT, null);

        assertThat(Candidate.of(SomeSubject.likely("Lamps lit"), prose, history -> false)
                        .suits())
                .isTrue();
    }

    @Test
    void weighing_changes_nothing_but_the_score() {
        Candidate candidate = new Candidate(SomeSubject.likely("Sailings"), SomeSubject.indicator(Unit.COUNT), true);

        assertThat(candidate.weighed("sailings", true))
                .usingRecursiveComparison()
                .ignoringFields("score")
                .isEqualTo(candidate.mention());
        assertThat(candidate.weighed("sailings", true).score()).isBetween(0.0, 1.0);
    }
}
