package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    @ParameterizedTest
    @CsvSource({"'', ''", "oars, oars", "oars|sails, oars and sails", "oars|sails|ropes, 'oars, sails and ropes'"})
    void things_are_written_in_one_sentence(String items, String written) {
        assertThat(Lists.and(Arrays.asList(items.split("\\|")))).isEqualTo(written);
    }
}
