package org.scrutinyassistant.scheduler.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises of all rules, by which the files of words are verified. */
public final class NoticeSpecs {

    private static final List<NoticeSpec> DECLARED = List.of(
            new NoticeSpec(
                    NoticeKind.RESPONSE_DEADLINE,
                    Set.of("days-before", "day-before", "on-the-day", "unassigned", "moved"),
                    recommendation("days-left", "moved-from", "moved-to")),
            new NoticeSpec(
                    NoticeKind.RECOMMENDATION_OVERDUE,
                    Set.of("owner", "head-of-service", "scrutiny-manager", "follower", "letter", "unassigned"),
                    recommendation("days-late", "head", "letter-to")),
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
                    Set.of("published", "changed", "days-before", "day-before", "moved", "cancelled", "reinstated"),
                    Set.of(
                            "committee",
                            "day",
                            "time",
                            "place",
                            "agenda",
                            "left",
                            "was",
                            "first",
                            "other-times",
                            "document")),
            new NoticeSpec(NoticeKind.BROADCAST, Set.of("sent"), Set.of("text", "meeting", "committee")));

    private NoticeSpecs() {}

    private static Set<String> recommendation(String... more) {
        Stream<String> always = Stream.of(
                "id",
                "recommendation",
                "number",
                "made-on",
                "text",
                "committee",
                "status",
                "lead",
                "due-on",
                "basis",
                "asked-for");
        return Stream.concat(always, Stream.of(more)).collect(Collectors.toSet());
    }

    public static List<NoticeSpec> declared() {
        return DECLARED;
    }
}
