package org.scrutinyassistant.bot.answer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Stage;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2031-06-02, Lamps, 3, 'Lamps, number 3 (2 June 2031)'",
        "2031-06-02, Lamps,, Lamps (2 June 2031)",
        ", Lamps, 3, 'Lamps, number 3'",
        "2031-06-02,, 3, 'Recommendation, number 3 (2 June 2031)'",
        ",,, Recommendation",
    })
    void a_reference_says_what_the_papers_say(LocalDate madeOn, String title, Integer number, String written) {
        assertThat(Written.reference(SomeProgress.recommendation(new Reference(madeOn, title, number))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "Painters booked, IN_PROGRESS, Painters booked",
        ", PARTLY_COMPLETED, partly completed",
        ", REJECTED, not accepted",
        ", NOT_STATED, no status given",
    })
    void a_status_is_told_as_printed_else_by_its_stage(String printed, Stage stage, String status) {
        assertThat(Written.status(SomeProgress.entry(printed, stage))).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_has_words(Stage stage) {
        assertThat(Written.stage(SomeProgress.entry(null, stage))).isNotEqualTo("null");
    }

    @Test
    void a_line_ends_in_one_full_stop() {
        String line = "- Lamps, number 2: Paint the lamps. Status: Painted.";

        assertThat(Written.line(SomeProgress.entry("Painted", Stage.COMPLETED))).isEqualTo(line);
        assertThat(Written.line(SomeProgress.entry("Painted.", Stage.COMPLETED)))
                .isEqualTo(line);
    }
}
