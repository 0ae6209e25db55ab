package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be written in a broadcast. */
class FitnessTest {

    @Test
    void whatIsWrittenPlainlyMayGo() {
        assertThat(fault("x".repeat(150), "y".repeat(20_000))).isEmpty();
        assertThat(fault("Café at the Town Hall 🏛", "First line\r\nSecond\tline"))
                .isEmpty();
    }

    @Test
    void whatIsMissingTooLongOrUnprintableIsNamed() {
        assertThat(fault(" ", "text")).contains("title is missing");
        assertThat(fault("title", "\n")).contains("text is missing");
        assertThat(fault("x".repeat(151), "text")).contains("title must be 150 characters or fewer");
        assertThat(fault("title", "y".repeat(20_001))).contains("text must be 20,000 characters or fewer");
        assertThat(fault("one\ntwo", "text")).contains("title must be one line");
        assertThat(fault("title", "bell \u0007")).contains("text holds a control character or half of one");
        assertThat(fault("half \ud83c", "text")).contains("title holds a control character or half of one");
    }

    private static String fault(String title, String text) {
        Audience nobody = new Audience(null, Set.of(), List.of());
        return Fitness.fault(new Draft(title, text, null, nobody, List.of(), null, false, null))
                .orElse("");
    }
}
