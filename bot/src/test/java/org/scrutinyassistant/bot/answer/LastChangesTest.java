package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.answer.LastChanges.Change;

class LastChangesTest {

    private final LastChanges changes = new LastChanges();
    private final Ask ask = SomePack.ask("undo");

    @Test
    void the_last_change_of_a_conversation_is_given_once() {
        changes.keep(ask, 7, "the first", () -> {});
        changes.keep(ask, 7, "the second", () -> {});

        assertThat(changes.take(ask, 7)).map(Change::about).contains("the second");
        assertThat(changes.take(ask, 7)).isEmpty();
    }

    @Test
    void nobody_else_takes_it_back() {
        changes.keep(ask, 7, "theirs", () -> {});

        assertThat(changes.take(ask, 8)).isEmpty();
        assertThat(changes.take(ask, 7)).isPresent();
    }
}
