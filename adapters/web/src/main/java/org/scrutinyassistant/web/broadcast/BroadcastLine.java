package org.scrutinyassistant.web.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;

/** One broadcast in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BroadcastLine(
        long id,
        String state,
        String title,
        String audience,
        @Nullable OffsetDateTime sendAt,
        String message) {

    static BroadcastLine of(Broadcast broadcast, BroadcastState state) {
        return new BroadcastLine(
                broadcast.storedId(),
                state.word(),
                broadcast.draft().title(),
                broadcast.draft().audience().words(),
                UkOffset.of(broadcast.draft().sendAt()),
                broadcast.reason());
    }
}
