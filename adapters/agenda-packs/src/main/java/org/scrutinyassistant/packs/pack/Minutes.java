package org.scrutinyassistant.packs.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes of an earlier meeting that the pack carries for approval. */
public record Minutes(
        @Nullable LocalDate meetingDate,
        List<String> present,
        List<String> apologies,
        List<MinuteItem> items,
        @Nullable Integer page) {
    public Minutes {
        present = List.copyOf(present);
        apologies = List.copyOf(apologies);
        items = List.copyOf(items);
    }
}
