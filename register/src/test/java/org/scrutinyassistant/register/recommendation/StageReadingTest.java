package org.scrutinyassistant.register.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of printed statuses. */
class StageReadingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Complete, COMPLETED",
        "COMPLETED, COMPLETED",
        "Closed - all met, COMPLETED",
        "Completed; review in a year, COMPLETED",
        "Recommend as complete, COMPLETED",
        "Partially complete, PARTLY_COMPLETED",
        "Part completed, PARTLY_COMPLETED",
        "Not complete, NOT_COMPLETED",
        "Not yet started, NOT_COMPLETED",
        "Incomplete, NOT_COMPLETED",
        "On-going, IN_PROGRESS",
        "Ongoing until completed, IN_PROGRESS",
        "Recommend review in autumn, IN_PROGRESS",
        "Underway, IN_PROGRESS",
        "Accepted, IN_PROGRESS",
        "Being drafted, IN_PROGRESS",
        "Rejected, REJECTED",
        "Not accepted by the executive, REJECTED",
        "See above, NOT_STATED",
        "'', NOT_STATED"
    })
    void theWordsThatComeFirstDecide(String printed, Stage stage) {
        assertThat(StageReading.of(printed)).isEqualTo(stage);
    }

    @Test
    void nothingPrintedIsNotStated() {
        assertThat(StageReading.of(null)).isEqualTo(Stage.NOT_STATED);
    }
}
