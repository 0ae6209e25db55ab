package org.scrutinyassistant.packs.recommendation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at the end of a row that say how far a recommendation has come, "Partially complete". */
record Progress(String before, String status) {

    private static final String WORDS =
            "(?:(?:Not|Partially|Partly|Fully|Mostly|Nearly|Now) (?i:completed?|started|achieved|implemented|actioned)"
                    + "|Completed?|Started|Achieved|Implemented|Actioned"
                    + "|In [Pp]rogress|On[ -]?going|Outstanding|Overdue|Rejected|Accepted|Agreed|Not (?:accepted|agreed)|Pending|Delayed|Deferred"
                    + "|On (?:track|hold|target|schedule)|Scheduled|Closed|Open|Withdrawn|Superseded|Underway|To be confirmed|TBC"
                    + "|(?:Recommend(?:ed)? )?[Rr]eview (?:in|at|on) [\\w ]{3,30})";
    private static final Pattern AT_END = Pattern.compile("(?:(.*?\\S)\\s+)?(" + WORDS + ")\\.?");
    private static final Pattern ALONE = Pattern.compile(WORDS + "(?:\\s+[-–]\\s.{1,40})?\\.?");

    static Optional<Progress> endOf(String text) {
        if (ALONE.matcher(text).matches()) {
            return Optional.of(new Progress("", withoutStop(text)));
        }
        Matcher matcher = AT_END.matcher(text);
        return matcher.matches()
                ? Optional.of(new Progress(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    static String withoutStop(String status) {
        return status.replaceFirst("\\.$", "");
    }
}
