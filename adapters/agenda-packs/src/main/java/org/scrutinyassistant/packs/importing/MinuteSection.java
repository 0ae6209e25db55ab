package org.scrutinyassistant.packs.importing;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.packs.pack.Minutes;
import org.scrutinyassistant.register.agenda.MinuteItem;
import org.scrutinyassistant.register.agenda.MinuteItems;
import org.scrutinyassistant.register.document.Placed;
import org.springframework.stereotype.Component;

/** Stores the minute items of a pack. */
@Component
final class MinuteSection extends FactSection<MinuteItem> {

    MinuteSection(MinuteItems kept) {
        super("minute items", kept);
    }

    @Override
    List<MinuteItem> facts(Importing pack) {
        Minutes minutes = pack.pack().minutes();
        LocalDate date = minutes == null ? null : minutes.meetingDate();
        if (minutes == null || date == null) {
            return List.of();
        }
        Placed place = pack.at(minutes.page());
        return minutes.items().stream()
                .map(it -> new MinuteItem(place, date, it.number(), it.title(), Paragraphs.of(it.resolutions())))
                .toList();
    }
}
