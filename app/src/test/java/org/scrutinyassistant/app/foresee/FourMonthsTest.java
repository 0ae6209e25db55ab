package org.scrutinyassistant.app.foresee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.app.ScrutinyAssistant;

/** Four months of the demo data under a clock turned by hand: every notice, with its reason, as the golden file has it. */
class FourMonthsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "four-months.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void four_months_bring_the_notices_of_the_golden_file() throws Exception {
        assertThat(foresee("--from=2026-12-01", "--months=4")).isZero();

        Files.writeString(Files.createDirectories(Path.of("target", "golden")).resolve("four-months.txt"), printed());
        assertThat(printed()).isEqualTo(golden());
    }

    @Test
    void a_bank_holiday_proclaimed_on_the_way_moves_the_open_deadlines_and_says_so() throws Exception {
        assertThat(foresee("--from=2026-12-01", "--months=1", "--holiday=2026-12-14", "--proclaimed=2026-12-03"))
                .isZero();

        assertThat(printed())
                .contains(
                        "Thursday 3 December 2026 08:30 | response-deadline | moved | sent by email to Head of Commissioning")
                .contains("moved from Tuesday 8 December 2026 to Monday 7 December 2026");
        assertThat(golden()).doesNotContain("has moved");
    }

    @Test
    void what_cannot_be_used_is_refused_in_one_line() throws Exception {
        assertThat(foresee("--months=4")).isEqualTo(2);
        assertThat(foresee("--from=2026-12-01", "--months=40")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "foresee needs the day to begin with: --from=2026-12-01", "--months is from 1 to 12, not 40");
    }

    private int foresee(String... arguments) throws InterruptedException {
        return new ForeseeCommand(ScrutinyAssistant.class)
                .run(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String golden() throws IOException {
        return Files.readString(GOLDEN);
    }
}
