package org.scrutinyassistant.bot.answer.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.bot.answer.SomePack.ask;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.agenda.AgendaItem;

class ItemChoiceTest {

    private static final List<AgendaItem> AGENDA = List.of(
            SomeAgenda.item("1", "Apologies"),
            SomeAgenda.item("4", "Harbour lamps"),
            SomeAgenda.item("5", "Harbour gates"),
            SomeAgenda.item("6", "Harbour gates", "How they are painted."));

    private final ItemChoice choice = new ItemChoice();

    @ParameterizedTest
    @CsvSource({
        "what is said about the lamps, 4",
        "lamp item, 4",
        "harbour gates, 6",
        "apologies, 1",
        "what about ferries,",
        "what is on the agenda,",
    })
    void the_title_that_shares_most_words_is_meant(String text, String number) {
        assertThat(choice.of(ask(text), AGENDA).map(AgendaItem::number).orElse(null))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "9,"})
    void a_number_goes_before_words(String asked, String number) {
        Mention mention = new Mention(EntityKind.AGENDA_ITEM, asked, "item " + asked, asked, 1);

        assertThat(choice.of(ask("item " + asked + " on lamps", mention), AGENDA)
                        .map(AgendaItem::number)
                        .orElse(null))
                .isEqualTo(number);
    }

    @Test
    void an_agenda_without_items_holds_none() {
        assertThat(choice.of(ask("lamps"), List.of())).isEmpty();
    }
}
