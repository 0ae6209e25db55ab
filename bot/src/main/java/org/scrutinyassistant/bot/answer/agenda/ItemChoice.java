package org.scrutinyassistant.bot.answer.agenda;

import static org.scrutinyassistant.bot.understanding.EntityKind.AGENDA_ITEM;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Words;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.springframework.stereotype.Component;

/** Decides which item a question means: by its number, else by the words of its title. */
@Component
class ItemChoice {

    Optional<AgendaItem> of(Ask ask, List<AgendaItem> items) {
        Optional<Mention> number = ask.understood().first(AGENDA_ITEM);
        if (number.isPresent()) {
            return items.stream()
                    .filter(item -> item.number().equals(number.get().key()))
                    .findFirst();
        }
        Set<String> asked = Words.of(ask.text());
        return items.stream()
                .filter(item -> shared(asked, item) > 0)
                .max(Comparator.comparingLong((AgendaItem item) -> shared(asked, item))
                        .thenComparing(item -> item.description() != null));
    }

    private static long shared(Set<String> asked, AgendaItem item) {
        Set<String> common = new HashSet<>(Words.of(item.title()));
        common.retainAll(asked);
        return common.size();
    }
}
