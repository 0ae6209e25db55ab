package org.scrutinyassistant.register.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of the status and its words. */
class StatusRuleTest {

    private final StatusRule rule = new StatusRule(new StatusSettings(BigDecimal.TEN));

    @ParameterizedTest(name = "{0} with {1}, target {2}, neighbours {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            16.1 | LOWER_IS_BETTER  | 10 |    | RED        | red: 16.1% against a target of at most 10%, more than 10% worse
            11   | LOWER_IS_BETTER  | 10 |    | AMBER      | amber: 11% against a target of at most 10%, worse by no more than 10%
            11.01| LOWER_IS_BETTER  | 10 |    | RED        | red: 11.01% against a target of at most 10%, more than 10% worse
            10.0 | LOWER_IS_BETTER  | 10 |    | GREEN      | green: 10% against a target of at most 10%, just reached
            9    | LOWER_IS_BETTER  | 10 | 5  | GREEN      | green: 9% against a target of at most 10%, better
            0    | LOWER_IS_BETTER  | 0  |    | GREEN      | green: 0% against a target of at most 0%, just reached
            1    | LOWER_IS_BETTER  | 0  |    | RED        | red: 1% against a target of at most 0%, more than 10% worse
            81   | HIGHER_IS_BETTER | 90 |    | AMBER      | amber: 81% against a target of at least 90%, worse by no more than 10%
            80.9 | HIGHER_IS_BETTER | 90 |    | RED        | red: 80.9% against a target of at least 90%, more than 10% worse
            95   | HIGHER_IS_BETTER | 90 |    | GREEN      | green: 95% against a target of at least 90%, better
            8    | HIGHER_IS_BETTER |    | 10 | RED        | red: 8% against the statistical neighbours' 10% (there is no target), more than 10% worse
            8    | HIGHER_IS_BETTER |    |    | NO_TARGET  | no target: 8%, with nothing to compare it with
            8    |                  | 10 |    | NOT_JUDGED | no colour: 8% against a target of 10%, lower; nobody has settled which way is better
            12   | NEITHER          |    | 10 | NOT_JUDGED | no colour: 12% against the statistical neighbours' 10% (there is no target), higher; neither way is better
            """)
    void theStatusSaysWhy(
            BigDecimal value, Polarity polarity, BigDecimal target, BigDecimal neighbour, Status status, String words) {
        StatusReading reading = rule.of(new Figure(value, Unit.PERCENT), polarity, new Yardsticks(target, neighbour));

        assertThat(reading).isEqualTo(new StatusReading(status, words));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "COUNT, 1234.50, '1,234.5'",
        "RATE, 61.2000, 61.2",
        "PERCENT, 7, 7%",
        "DAYS, 1, 1 day",
        "DAYS, 426, 426 days",
        "GBP, 1200, '£1,200'",
        "GBP, -5, -£5"
    })
    void aFigureIsWrittenWithItsUnit(Unit unit, BigDecimal value, String written) {
        assertThat(new Figure(value, unit).written()).isEqualTo(written);
    }

    @Test
    void aNegativeShareIsRefused() {
        assertThatThrownBy(() -> new StatusSettings(new BigDecimal(-1))).hasMessageContaining("amber-percent");
    }
}
