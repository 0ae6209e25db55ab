package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    @ParameterizedTest
    @CsvSource({"term, term:12, 12", "term, acronym:12,", "term, terms:12,", "term, 12,"})
    void a_key_gives_its_id_only_to_its_own_kind(String kind, String key, Long id) {
        assertThat(Keys.id(kind, key).orElse(null)).isEqualTo(id);
    }

    @Test
    void a_key_is_the_kind_and_the_id() {
        assertThat(Keys.of("term", 12L)).isEqualTo("term:12");
    }

    @Test
    void what_is_not_stored_has_no_key() {
        assertThatNullPointerException().isThrownBy(() -> Keys.of("term", (Long) null));
    }
}
