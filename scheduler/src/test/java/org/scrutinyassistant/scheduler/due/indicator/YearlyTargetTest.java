package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Target;

/** Which year's target a month is judged by. */
class YearlyTargetTest {

    private static final List<Target> TARGETS = Sailings.lowerIsBetter()
            .pack("2030-06-01", "10", "2030-04")
            .papers()
            .by(document -> true)
            .map(IndicatorHistory::targets)
            .orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2029-01", "2030-03", "2030-04", "2031-03", "2031-04", "2035-12"})
    void theOnlyTargetServesAllMonths(YearMonth month) {
        assertThat(YearlyTarget.of(month, TARGETS)).map(Target::year).contains("2030-31");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2029-12, 2030-31",
        "2031-03, 2030-31",
        "2031-04, 2031/32",
        "2032-03, 2031/32",
        "2032-04, 2031/32",
        "2033-04, 2033-34"
    })
    void aMonthIsJudgedByItsFinancialYearElseByTheLastBefore(YearMonth month, String year) {
        List<Target> targets = List.of(TARGETS.get(0), with("2033-34"), with("2031/32"));

        assertThat(YearlyTarget.of(month, targets)).map(Target::year).contains(year);
    }

    @Test
    void thereMayBeNone() {
        assertThat(YearlyTarget.of(YearMonth.of(2030, 4), List.of())).isEmpty();
    }

    private static Target with(String year) {
        Target one = TARGETS.get(0);
        return new Target(new Placed(one.document(), 1), one.indicator(), year, one.value());
    }
}
