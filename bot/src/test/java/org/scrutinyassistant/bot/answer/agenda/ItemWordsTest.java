package org.scrutinyassistant.bot.answer.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemWordsTest {

    @Test
    void an_item_shows_its_number_title_and_description() {
        assertThat(ItemWords.whole(SomeAgenda.item("4", "Lamps", "How they burn.")))
                .isEqualTo("Item 4. Lamps\nHow they burn.");
    }

    @Test
    void an_item_may_have_nothing_but_a_title() {
        assertThat(ItemWords.whole(SomeAgenda.item("4", "Lamps"))).isEqualTo("Item 4. Lamps");
    }

    @Test
    void an_exempt_item_shows_its_title_only() {
        assertThat(ItemWords.whole(SomeAgenda.exempt("5", "Pier contract")))
                .isEqualTo("Item 5. Pier contract (pages 9-12) – exempt")
                .doesNotContain(SomeAgenda.SECRET);
    }
}
