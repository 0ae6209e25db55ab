package org.scrutinyassistant.scheduler.notice;

import java.util.List;
import java.util.Set;

/** The promises of all rules, by which the files of words are verified. */
public final class NoticeSpecs {

    private static final List<NoticeSpec> DECLARED = List.of(
            new NoticeSpec(
                    NoticeKind.RESPONSE_DEADLINE,
                    Set.of("days-before", "on-the-day", "unassigned"),
                    Set.of("recommendation", "committee", "text", "deadline", "left", "lead", "moved")),
            new NoticeSpec(
                    NoticeKind.RECOMMENDATION_OVERDUE,
                    Set.of("owner", "head-of-service", "scrutiny-manager", "letter"),
                    Set.of("recommendation", "committee", "text", "late", "lead", "progress", "letter")),
            new NoticeSpec(
                    NoticeKind.INDICATOR_BREACH,
                    Set.of("started", "worsened", "recovered", "corrected"),
                    Set.of("indicator", "committee", "value", "month", "status", "before", "was", "owner", "source")),
            new NoticeSpec(
                    NoticeKind.FIGURE_MISSING,
                    Set.of("missing"),
                    Set.of("indicator", "committee", "month", "expected", "last", "owner")),
            new NoticeSpec(
                    NoticeKind.MEETING_NOTICE,
                    Set.of("published", "changed", "days-before", "day-before", "moved", "cancelled"),
                    Set.of("committee", "day", "time", "place", "agenda", "left", "was", "document")),
            new NoticeSpec(
                    NoticeKind.BROADCAST, Set.of("sent"), Set.of("text", "meeting", "committee")));

    private NoticeSpecs() {}

    public static List<NoticeSpec> declared() {
        return DECLARED;
    }
}
