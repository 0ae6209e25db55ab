package org.scrutinyassistant.packs.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.packs.pack.Minutes;
import org.scrutinyassistant.register.committee.Attendance;
import org.scrutinyassistant.register.committee.Attendances;
import org.scrutinyassistant.register.committee.Presence;
import org.scrutinyassistant.register.document.Placed;
import org.springframework.stereotype.Component;

/** Stores the attendances of a pack. */
@Component
final class AttendanceSection extends FactSection<Attendance> {

    AttendanceSection(Attendances kept) {
        super("attendances", kept);
    }

    @Override
    List<Attendance> facts(Importing pack) {
        Minutes minutes = pack.pack().minutes();
        LocalDate date = minutes == null ? null : minutes.meetingDate();
        if (minutes == null || date == null) {
            return List.of();
        }
        Placed place = pack.at(minutes.page());
        return Stream.concat(
                        minutes.present().stream().map(name -> new Attendance(place, date, name, Presence.PRESENT)),
                        minutes.apologies().stream().map(name -> new Attendance(place, date, name, Presence.APOLOGIES)))
                .toList();
    }
}
