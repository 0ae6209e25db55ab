package org.scrutinyassistant.bot.answer.agenda;

import static org.scrutinyassistant.bot.answer.SomePack.DAY;
import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import org.scrutinyassistant.register.agenda.AgendaItem;

/** Items before an invented committee. */
final class SomeAgenda {

    static final String SECRET = "Who bid and what they bid.";

    private SomeAgenda() {}

    static AgendaItem item(String number, String title) {
        return item(number, title, null);
    }

    static AgendaItem item(String number, String title, String description) {
        return new AgendaItem(PLACED, DAY, 1, number, title, null, description, false, null);
    }

    static AgendaItem exempt(String number, String title) {
        return new AgendaItem(PLACED, DAY, 1, number, title, "9-12", SECRET, true, "Paragraph 3");
    }
}
