package org.scrutinyassistant.web.broadcast.page;

import java.time.Instant;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.web.console.Tag;

/** One broadcast in the list. */
record ShownLine(long id, String title, Tag state, String audience, String when) {

    static ShownLine of(Broadcast broadcast, Tag state) {
        return new ShownLine(
                broadcast.storedId(),
                broadcast.draft().title(),
                state,
                broadcast.draft().audience().words(),
                when(broadcast));
    }

    private static String when(Broadcast broadcast) {
        Instant raised = broadcast.raisedAt();
        Instant planned = broadcast.draft().sendAt();
        if (raised != null) {
            return "Went out on " + UkMoment.plain(raised);
        }
        return switch (broadcast.state()) {
            case CANCELLED -> "Never went out";
            case MISSED -> planned == null ? "Not yet" : "Was to go on " + UkMoment.plain(planned);
            default -> planned == null ? "As soon as it is approved" : "Goes out on " + UkMoment.plain(planned);
        };
    }
}
