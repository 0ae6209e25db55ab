package org.scrutinyassistant.packs.minutes;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.packs.pack.MinuteItem;
import org.scrutinyassistant.packs.pack.Minutes;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the minutes of an earlier meeting: who was there, the items and what was resolved under each. */
public final class MinutesReader implements SectionReader<Optional<Minutes>> {

    @Override
    public Optional<Minutes> read(PackText pack) {
        return MinutesSection.of(pack)
                .map(MinutesReader::minutes)
                .filter(found -> !found.items().isEmpty());
    }

    private static Minutes minutes(MinutesSection section) {
        List<String> lines = section.lines().stream().map(Line::text).toList();
        List<MinuteText> items = MinuteItems.of(lines);
        List<String> opening =
                items.isEmpty() ? lines : lines.subList(0, items.get(0).starts());
        Attendance attendance = Attendance.of(opening, items);
        return new Minutes(
                section.day(),
                attendance.present(),
                attendance.apologies(),
                items.stream().map(MinutesReader::item).toList(),
                section.page());
    }

    private static MinuteItem item(MinuteText text) {
        return new MinuteItem(text.number(), text.title(), Resolutions.in(text.lines()));
    }
}
