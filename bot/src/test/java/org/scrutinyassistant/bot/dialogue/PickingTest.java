package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickingTest {

    @ParameterizedTest
    @CsvSource({
        "oak, Oak",
        "OAK!, Oak",
        "2, Ash",
        "2., Ash",
        "option 3, Elm tree",
        "number 1, Oak",
        "the second one, Ash",
        "last, Elm tree",
        "elm tree, Elm tree",
        "4, -",
        "0, -",
        "elm, -",
        "the sixth, -",
        "'', -",
        "fifth, -"
    })
    void one_is_picked_by_its_name_or_its_number(String text, String picked) {
        assertThat(Picking.pick(text, List.of("Oak", "Ash", "Elm tree"), name -> name)
                        .orElse("-"))
                .isEqualTo(picked);
    }
}
