package org.scrutinyassistant.packs.pack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting a pack was published for. */
public record PackMeeting(
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable String venue,
        @Nullable String chair,
        @Nullable LocalDate publishedOn,
        List<Member> members,
        List<Contact> contacts) {
    public PackMeeting {
        members = List.copyOf(members);
        contacts = List.copyOf(contacts);
    }
}
