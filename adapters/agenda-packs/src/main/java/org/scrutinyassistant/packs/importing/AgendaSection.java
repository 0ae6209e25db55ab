package org.scrutinyassistant.packs.importing;

import java.util.List;
import java.util.stream.IntStream;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.register.agenda.AgendaItem;
import org.scrutinyassistant.register.agenda.AgendaItems;
import org.springframework.stereotype.Component;

/** Stores the agenda items of a pack. */
@Component
final class AgendaSection extends FactSection<AgendaItem> {

    AgendaSection(AgendaItems kept) {
        super("agenda items", kept);
    }

    @Override
    List<AgendaItem> facts(Importing pack) {
        List<AgendaEntry> entries = pack.pack().agenda();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> item(pack, i + 1, entries.get(i)))
                .toList();
    }

    private static AgendaItem item(Importing pack, int position, AgendaEntry entry) {
        return new AgendaItem(
                pack.at(entry.page()),
                pack.pack().meeting().date(),
                position,
                entry.number(),
                entry.title(),
                entry.pages(),
                entry.exempt() ? null : entry.description(),
                entry.exempt(),
                entry.exemptReason());
    }
}
