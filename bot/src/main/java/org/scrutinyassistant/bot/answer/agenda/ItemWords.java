package org.scrutinyassistant.bot.answer.agenda;

import org.scrutinyassistant.register.agenda.AgendaItem;

/** Writes an agenda item; of an exempt one the title only. */
final class ItemWords {

    private ItemWords() {}

    static String line(AgendaItem item) {
        return item.number() + ". " + item.title() + pages(item) + (item.exempt() ? " – exempt" : "");
    }

    static String whole(AgendaItem item) {
        String about = item.exempt() || item.description() == null ? "" : "\n" + item.description();
        return "Item " + line(item) + about;
    }

    private static String pages(AgendaItem item) {
        return item.pages() == null ? "" : " (pages " + item.pages() + ")";
    }
}
