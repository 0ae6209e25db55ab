package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.recommendation.Reference;

class AskedReferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Reference LAMPS = new Reference(LocalDate.of(2025, 1, 9), "Lamps", 2);

    @ParameterizedTest
    @CsvSource({
        "keep me posted on recommendation 2 of January, true",
        "follow recommendation 2 of January 2025, true",
        "follow recommendation two of 9 January, true",
        "follow the second recommendation of January, true",
        "follow rec 2, true",
        "follow the recommendation of 9 January 2025, true",
        "follow recommendation 1 of January, false",
        "follow recommendation 2 of March, false",
        "follow recommendation 2 of January 2026, false",
        "follow the recommendation of 8 January, false"
    })
    void a_recommendation_is_told_by_its_number_and_its_meeting(String said, boolean fits) {
        AskedReference asked = AskedReference.in(said, TODAY);

        assertThat(asked.saysAnything()).isTrue();
        assertThat(asked.fits(LAMPS)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"follow the recommendation on lamps", "keep me posted on our recommendations"})
    void without_number_and_day_nothing_is_told(String said) {
        assertThat(AskedReference.in(said, TODAY).saysAnything()).isFalse();
    }
}
