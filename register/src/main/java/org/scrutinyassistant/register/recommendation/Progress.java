package org.scrutinyassistant.register.recommendation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the newest document prints of a recommendation's progress. */
record Progress(Stage stage, @Nullable String status, boolean acted) {

    private static final Pattern AWAITED =
            Pattern.compile("(?i)\\b(?:response|reply|answer)s? (?:is |still )*(?:awaited|outstanding|due|overdue)\\b"
                    + "|\\b(?:await\\w*|no) (?:a |an |the )?(?:\\w+ )?(?:response|reply|answer)\\b");

    private static final Pattern OVERTAKEN =
            Pattern.compile("(?i)^\\W*(?:superseded|withdrawn|replaced by|no longer (?:\\w+ )?"
                    + "(?:needed|required|relevant|applicable|applies|pursued))\\b");

    private static final Pattern NOTHING_CAME = Pattern.compile(
            "(?i)\\W*(?:(?:now |still )?(?:overdue|outstanding|awaited|pending|due|not (?:yet )?started)"
                    + "|no (?:progress|update|news|report|action)s?(?: (?:to report|reported|received|taken|made|yet|so far))*)\\W*");

    static Progress of(ProgressEntry entry) {
        String action = entry.actionTaken();
        return new Progress(entry.stage(), entry.status(), action != null && !action.isEmpty());
    }

    boolean open() {
        return stage.open() && (status == null || !OVERTAKEN.matcher(status).find());
    }

    /** Returns whether an action or a status is stated that does not say merely that the response, or anything, is to come. */
    boolean reported() {
        return !awaited() && (acted || tells());
    }

    private boolean tells() {
        return status != null
                && !status.isBlank()
                && !NOTHING_CAME.matcher(status).matches();
    }

    private boolean awaited() {
        return status != null && AWAITED.matcher(status).find();
    }
}
