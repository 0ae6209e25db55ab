package org.scrutinyassistant.register.recommendation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a printed status by the general words that councils use; the rule that finds its words first in the text decides. */
public final class StageReading {

    private static final List<StageRule> RULES = List.of(
            new StageRule(Stage.REJECTED, "reject\\w*|declined|refused|not (?:accepted|agreed|approved|supported)"),
            new StageRule(Stage.PARTLY_COMPLETED, "part(?:ly|ially)?|some progress|mostly complete\\w*"),
            new StageRule(
                    Stage.NOT_COMPLETED,
                    "(?:not|never|yet to be|to be) (?:yet )?(?:been )?(?:fully )?"
                            + "(?:complete\\w*|met|started|begun|done|implemented|actioned|achieved|progressed)"
                            + "|incomplete|outstanding|overdue|unmet|no progress"),
            new StageRule(
                    Stage.IN_PROGRESS,
                    "on ?-? ?going|in progress|under ?way|continu\\w+|in hand|started|begun|being \\w+|review\\w*"
                            + "|carr(?:y|ied) forward|pending|await\\w*|accept\\w*|agree\\w*|on track|scheduled|planned"),
            new StageRule(
                    Stage.COMPLETED,
                    "complete\\w*|closed?|done|implemented|achieved|actioned|discharged|delivered|finished|fulfilled"
                            + "|met|no further action"));

    private StageReading() {}

    /** Returns the stage, {@link Stage#NOT_STATED} for an empty status or words that no rule knows. */
    public static Stage of(@Nullable String printed) {
        Stage stage = Stage.NOT_STATED;
        int first = Integer.MAX_VALUE;
        for (StageRule rule : RULES) {
            int at = rule.firstIn(printed == null ? "" : printed);
            if (at < first) {
                first = at;
                stage = rule.stage();
            }
        }
        return stage;
    }

    /** The words that show a stage. */
    private record StageRule(Stage stage, Pattern words) {

        StageRule(Stage stage, String words) {
            this(stage, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
        }

        int firstIn(String printed) {
            Matcher found = words.matcher(printed);
            return found.find() ? found.start() : Integer.MAX_VALUE;
        }
    }
}
