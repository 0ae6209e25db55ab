package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.Unit;

class AskedPeriodTest {

    private static final AskedPeriod NONE = new AskedPeriod(List.of());

    @Test
    void the_months_a_question_names_are_asked_for() {
        Mention may = new Mention(EntityKind.MONTH, "2031-05", "May 2031", "May", 1);
        Mention pier = new Mention(EntityKind.TERM, "term:1", "Pier", "pier", 1);

        assertThat(AskedPeriod.in(SomePack.ask("the pier in May", pier, may)).months())
                .containsExactly("2031-05");
    }

    @ParameterizedTest
    @CsvSource({"2031-05, true", "2031-04, false", "2031, false", ", false"})
    void a_figure_stated_for_another_period_does_not_fit(String period, boolean fits) {
        Subject figure = SomeSubject.figure("Lamps", Unit.COUNT, period);

        assertThat(new AskedPeriod(List.of("2031-05")).fits(figure)).isEqualTo(fits);
        assertThat(NONE.fits(figure)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2031-05, true", "2031-04, false", "2031-04 2031-05, false"})
    void an_indicator_fits_but_has_a_figure_only_for_its_months(String months, boolean has) {
        AskedPeriod asked = new AskedPeriod(List.of(months.split(" ")));
        Subject sailings = SomeSubject.indicator(Unit.COUNT);

        assertThat(asked.fits(sailings)).isTrue();
        assertThat(asked.has(sailings)).isEqualTo(has);
        assertThat(NONE.has(sailings)).isTrue();
    }
}
