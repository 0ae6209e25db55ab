package org.scrutinyassistant.packs.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;
import org.scrutinyassistant.packs.reading.PageFurniture;
import org.scrutinyassistant.packs.reading.SectionReader;

/** Reads the dates of a municipal year's meetings: columns headed by their years, or dates printed in full. */
public final class CalendarReader implements SectionReader<List<LocalDate>> {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\W*(?:(?:dates?|calendar|schedule|programme) of (?:future |forthcoming )?meetings|(?:future |forthcoming )?meeting dates)\\b.*");

    @Override
    public List<LocalDate> read(PackText pack) {
        List<Line> lines = PageFurniture.removedFrom(pack.lines());
        for (int at = 0; at < lines.size(); at++) {
            if (HEADING.matcher(lines.get(at).text()).matches()) {
                List<LocalDate> dates = new CalendarTable().dates(lines.subList(at, lines.size()));
                if (!dates.isEmpty()) {
                    return dates;
                }
            }
        }
        return List.of();
    }
}
