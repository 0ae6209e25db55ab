package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Counts the days until a meeting, and reads its agenda anew, since an item may have become exempt. */
@Component
class MeetingUpToDate implements UpToDate {

    private final Committees committees;
    private final Agenda agenda;

    MeetingUpToDate(Committees committees, Agenda agenda) {
        this.committees = committees;
        this.agenda = agenda;
    }

    @Override
    public boolean speaksOf(NoticeKind kind) {
        return kind == NoticeKind.MEETING_NOTICE;
    }

    @Override
    public Map<String, String> on(LocalDate day, Notice notice) {
        Claim claim = Claim.of(notice.raised());
        Map<String, String> said = notice.raised().said().words();
        Map<String, String> now = new HashMap<>();
        if (said.containsKey(MeetingWords.LEFT)) {
            now.put(MeetingWords.LEFT, MeetingWords.left(day, claim.held()));
        }
        if (said.containsKey(MeetingWords.AGENDA)) {
            now.put(MeetingWords.AGENDA, agenda(claim));
        }
        return now;
    }

    private String agenda(Claim claim) {
        return committees
                .findById(claim.committee())
                .map(committee -> agenda.of(committee, claim.held()))
                .orElse("");
    }
}
