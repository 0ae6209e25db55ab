package org.scrutinyassistant.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Invented notices to show. */
public final class SomeNotices {

    private static final Instant RAISED = Instant.parse("2031-06-03T07:30:00Z");

    private SomeNotices() {}

    /** Returns one page with a notice that was sent, one that failed and one that waits. */
    public static NoticePage page() {
        return new NoticePage(
                List.of(
                        notice(3, NoticeState.WAITING, "", null),
                        failed(),
                        notice(1, NoticeState.SENT, "sent by email", "The response is due.")),
                0,
                2,
                52);
    }

    public static Notice failed() {
        return notice(2, NoticeState.FAILED, "nobody could be reached: by email: mailbox unavailable", null);
    }

    public static NewNotice raised() {
        return new NewNotice(
                new NoticeKey(
                        NoticeKind.RESPONSE_DEADLINE, Subject.recommendation(4), "2031-06-12", "7-days-before", 7),
                new Recipient(7, "Head of Baths", Role.OFFICER, List.of(ChannelName.EMAIL)),
                "Response due by Thursday 12 June 2031: <b>Towels</b>, number 1",
                LocalDate.of(2031, 6, 12),
                RAISED,
                Weight.STATUTORY,
                "You lead on this recommendation.",
                "2 months beginning with that day end on Thursday 12 June 2031.",
                Said.of(Map.of()));
    }

    private static Notice notice(long id, NoticeState state, String reason, @Nullable String told) {
        return new Notice(
                id,
                raised(),
                RAISED,
                ChannelName.EMAIL,
                RAISED,
                state,
                reason,
                state == NoticeState.FAILED ? 3 : 1,
                told == null ? null : RAISED,
                told,
                null);
    }
}
