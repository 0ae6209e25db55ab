package org.scrutinyassistant.packs.agenda;

import java.util.List;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the items of the agenda with their pages, their descriptions and whether the public is shut out. */
public final class AgendaReader implements SectionReader<List<AgendaEntry>> {

    @Override
    public List<AgendaEntry> read(PackText pack) {
        List<AgendaItem> items = AgendaItems.of(AgendaSection.of(pack));
        List<AgendaEntry> entries = items.stream().map(AgendaReader::entry).toList();
        return ExemptItems.mark(
                entries, items.stream().map(AgendaItem::closedPart).toList());
    }

    private static AgendaEntry entry(AgendaItem item) {
        ItemText text = ItemText.of(item.lines());
        return new AgendaEntry(item.number(), text.title(), text.pages(), text.described(), false, null, item.page());
    }
}
