package org.scrutinyassistant.web.broadcast;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;

/** Moments as they go out: ISO 8601 in UK time, with its offset. */
final class UkOffset {

    private UkOffset() {}

    static @Nullable OffsetDateTime of(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(UkTime.ZONE).toOffsetDateTime();
    }
}
