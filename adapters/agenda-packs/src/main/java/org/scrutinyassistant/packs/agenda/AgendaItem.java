package org.scrutinyassistant.packs.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines printed under one number of the agenda; {@code closedPart} where the part's heading shuts the public out. */
record AgendaItem(
        String number,
        List<String> lines,
        boolean closedPart,
        @Nullable Integer page) {

    AgendaItem {
        lines = List.copyOf(lines);
    }
}
