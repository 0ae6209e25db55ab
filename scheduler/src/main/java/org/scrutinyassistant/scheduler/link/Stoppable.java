package org.scrutinyassistant.scheduler.link;

import java.util.Optional;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.register.subject.SubjectKind;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.Weight;

/** What a person has to stop in order not to get such a notice again; nothing for statutory ones and broadcasts. */
public final class Stoppable {

    private Stoppable() {}

    public static Optional<Subject> behind(NewNotice notice) {
        if (notice.weight() == Weight.STATUTORY) {
            return Optional.empty();
        }
        Subject subject = notice.key().subject();
        return switch (subject.kind()) {
            case MEETING -> Optional.of(committee(subject));
            case COMMITTEE, RECOMMENDATION, INDICATOR -> Optional.of(subject);
            case BROADCAST -> Optional.empty();
        };
    }

    /** Returns whether who stops its committee does not get it either; what somebody has to see to they get. */
    public static boolean withCommittee(NewNotice notice) {
        return switch (notice.key().kind()) {
            case RESPONSE_DEADLINE -> false;
            case RECOMMENDATION_OVERDUE -> notice.key().stage().equals(NoticeKey.FOLLOWER);
            case INDICATOR_BREACH, FIGURE_MISSING, MEETING_NOTICE, BROADCAST -> true;
        };
    }

    private static Subject committee(Subject meeting) {
        return new Subject(SubjectKind.COMMITTEE, meeting.ref().replaceFirst("@.*", ""));
    }
}
