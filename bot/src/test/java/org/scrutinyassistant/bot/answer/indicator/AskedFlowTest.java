package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedFlowTest {

    @ParameterizedTest
    @CsvSource({
        "New moorings, BEGINNING",
        "berths newly let, BEGINNING",
        "boats that entered the harbour, BEGINNING",
        "how many leases began, BEGINNING",
        "leases that ended, ENDING",
        "boats leaving the harbour, ENDING",
        "Lamps discharged, ENDING",
        "berths closed, ENDING",
        "lamps at the end of May, STANDING",
        "care leavers with a boat, STANDING",
        "boats, STANDING",
        "'', STANDING",
    })
    void words_speak_of_what_begins_ends_or_stands(String text, AskedFlow flow) {
        assertThat(AskedFlow.in(text)).isEqualTo(flow);
    }

    @ParameterizedTest
    @CsvSource({
        "BEGINNING, New leases, 1.5",
        "BEGINNING, Leases, -1.5",
        "ENDING, Leases ended, 1.5",
        "ENDING, New leases, -1.5",
        "STANDING, Leases, 0",
        "STANDING, Leases at the end of the month, 0",
        "STANDING, Leases ended, -1.5",
    })
    void a_name_of_another_flow_tells_against_it(AskedFlow asked, String name, double fit) {
        assertThat(asked.fit(name)).isEqualTo(fit);
    }
}
