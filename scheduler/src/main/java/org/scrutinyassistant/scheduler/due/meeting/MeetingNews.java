package org.scrutinyassistant.scheduler.due.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Something worth telling about a meeting.
 *
 * @param meeting as it stands now; of a cancelled one as it stood
 * @param was how it stood before it was moved or changed
 */
record MeetingNews(Kind kind, Entry meeting, @Nullable Entry was) {

    /** What happened to it. */
    enum Kind {
        PUBLISHED,
        CHANGED,
        MOVED,
        CANCELLED,
        REINSTATED
    }
}
