package org.scrutinyassistant.packs.agenda;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the items of the agenda with their pages, their descriptions and whether the public is shut out. */
public final class AgendaReader implements SectionReader<List<AgendaEntry>> {

    private static final Pattern PAGE_COLUMN = Pattern.compile(
            "(?i)\\W*(?:(?:agenda )?items?\\b.{0,40})?\\bpages?(?:\\(s\\))?(?: nos?\\.?| numbers?)?\\W*");

    @Override
    public List<AgendaEntry> read(PackText pack) {
        List<Line> section = AgendaSection.of(pack);
        boolean pageColumn = section.stream()
                .anyMatch(line -> PAGE_COLUMN.matcher(line.text()).matches());
        List<AgendaItem> items = AgendaItems.of(section);
        List<AgendaEntry> entries =
                items.stream().map(item -> entry(item, pageColumn)).toList();
        return ExemptItems.mark(
                entries, items.stream().map(AgendaItem::closedPart).toList());
    }

    private static AgendaEntry entry(AgendaItem item, boolean pageColumn) {
        ItemText text = ItemText.of(item.lines(), pageColumn);
        return new AgendaEntry(item.number(), text.title(), text.pages(), text.described(), false, null, item.page());
    }
}
