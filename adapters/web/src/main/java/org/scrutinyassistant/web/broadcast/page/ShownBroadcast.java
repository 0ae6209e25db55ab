package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.web.console.ShownDeed;
import org.scrutinyassistant.web.console.Tag;

/**
 * One broadcast as its page shows it.
 *
 * @param facts what was written beside the text, and by whom
 * @param working how the clear days were counted; empty if it is not about a meeting
 * @param outlook what it will be; null once it has gone or is given up
 * @param course how far it has come; null before it goes
 * @param history what was done about it
 */
record ShownBroadcast(
        long id,
        String title,
        String text,
        BroadcastState stands,
        String reason,
        List<Fact> facts,
        String working,
        @Nullable String lateReason,
        @Nullable ShownOutlook outlook,
        @Nullable ShownCourse course,
        List<ShownDeed> history) {

    public Tag state() {
        return inVain() ? BroadcastWords.IN_VAIN : BroadcastWords.state(stands);
    }

    /** Returns what its state means for whoever looks at it. */
    public String meaning() {
        if (!reason.isEmpty()) {
            return reason;
        }
        return inVain() ? "Nobody got it; the report below says why." : BroadcastWords.meaning(stands);
    }

    private boolean inVain() {
        return stands == BroadcastState.SENT && course != null && course.inVain();
    }

    public boolean approvable() {
        return stands == BroadcastState.DRAFT || stands == BroadcastState.MISSED;
    }

    public boolean stoppable() {
        return stands != BroadcastState.CANCELLED && stands != BroadcastState.SENT;
    }

    /** Returns whether it may be written anew in place of this one. */
    public boolean replaceable() {
        return stands == BroadcastState.DRAFT;
    }
}
