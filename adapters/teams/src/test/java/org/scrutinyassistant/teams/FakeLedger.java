package org.scrutinyassistant.teams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.NoticeFinding;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Notices of a test in memory, found by their ids alone. */
public final class FakeLedger implements NoticeFinding {

    private static final Instant RAISED = Instant.parse("2026-05-04T08:00:00Z");

    private final Map<Long, Notice> notices = new ConcurrentSkipListMap<>();

    /** Enters a notice about a reply that is due, and returns it as sent. */
    public Notice enter(Addressee to) {
        long id = notices.size() + 1L;
        NewNotice raised = new NewNotice(
                new NoticeKey(
                        NoticeKind.RESPONSE_DEADLINE,
                        Subject.recommendation(id),
                        "2026-06-05",
                        "7-days-before",
                        to.id()),
                Recipient.of(to),
                "Reply to recommendation " + id + " due on Friday 5 June 2026",
                LocalDate.of(2026, 6, 5),
                RAISED,
                Weight.ROUTINE,
                "You lead on it.",
                "",
                Said.of(Map.of()));
        Notice notice = notice(id, raised, NoticeState.SENT);
        notices.put(id, notice);
        return notice;
    }

    @Override
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(notices.get(id));
    }

    boolean acknowledge(long id) {
        return become(id, NoticeState.ACKNOWLEDGED);
    }

    boolean snooze(long id) {
        return become(id, NoticeState.HELD);
    }

    private boolean become(long id, NoticeState state) {
        @Nullable Notice before = notices.get(id);
        if (before == null || before.state() == state) {
            return false;
        }
        notices.put(id, notice(id, before.raised(), state));
        return true;
    }

    private static Notice notice(long id, NewNotice raised, NoticeState state) {
        return new Notice(id, raised, RAISED, null, RAISED, state, "", 1, RAISED, null, null);
    }
}
