package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** A notice as it is first written into the ledger. */
record Entry(NewNotice notice, NoticeState state, String reason, Instant raisedAt) {

    static final String NO_CHANNEL = "nobody could be reached: no channel is known for ";

    /** Returns an entry that is to be sent, or that failed because its recipient can't be reached at all. */
    static Entry toSend(NewNotice notice, Instant now) {
        return notice.recipient().channels().isEmpty()
                ? new Entry(
                        notice,
                        NoticeState.FAILED,
                        NO_CHANNEL + notice.recipient().name(),
                        now)
                : new Entry(notice, NoticeState.WAITING, "", now);
    }

    NoticeKind kind() {
        return notice.key().kind();
    }

    String key() {
        return notice.key().toString();
    }
}
