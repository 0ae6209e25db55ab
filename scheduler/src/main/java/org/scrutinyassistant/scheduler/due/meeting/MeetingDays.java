package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Counts the days until a meeting. */
@Component
class MeetingDays implements UpToDate {

    @Override
    public boolean counts(NoticeKind kind) {
        return kind == NoticeKind.MEETING_NOTICE;
    }

    @Override
    public Map<String, String> on(LocalDate day, Notice notice) {
        return notice.raised().said().words().containsKey(MeetingWords.LEFT)
                ? Map.of(
                        MeetingWords.LEFT,
                        MeetingWords.left(day, Claim.of(notice).held()))
                : Map.of();
    }
}
