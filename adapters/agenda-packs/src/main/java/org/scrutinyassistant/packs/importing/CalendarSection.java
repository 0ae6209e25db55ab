package org.scrutinyassistant.packs.importing;

import java.util.List;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.CalendarDates;
import org.springframework.stereotype.Component;

/** Stores the calendar dates of a pack. */
@Component
final class CalendarSection extends FactSection<CalendarDate> {

    CalendarSection(CalendarDates kept) {
        super("calendar dates", kept);
    }

    @Override
    List<CalendarDate> facts(Importing pack) {
        return pack.pack().calendar().stream()
                .map(date -> new CalendarDate(pack.somewhere(), date))
                .toList();
    }
}
