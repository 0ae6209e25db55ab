package org.scrutinyassistant.bot.answer.recommendation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Stage;

/** Writes recommendations as people say them. */
final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<Stage, String> STAGES = Map.of(
            Stage.COMPLETED, "completed",
            Stage.PARTLY_COMPLETED, "partly completed",
            Stage.IN_PROGRESS, "in progress",
            Stage.NOT_COMPLETED, "not completed",
            Stage.REJECTED, "not accepted",
            Stage.NOT_STATED, "no status given");

    private Written() {}

    static String reference(Recommendation recommendation) {
        Reference reference = recommendation.reference();
        String number = reference.number() == null ? "" : ", number " + reference.number();
        String title = reference.title() == null ? "Recommendation" : reference.title();
        return title + number + made(reference.madeOn());
    }

    static String status(ProgressEntry entry) {
        return entry.status() == null ? stage(entry) : String.valueOf(entry.status());
    }

    static String stage(ProgressEntry entry) {
        return String.valueOf(STAGES.get(entry.stage()));
    }

    static String line(ProgressEntry entry) {
        Recommendation recommendation = entry.recommendation();
        return "- %s: %s Status: %s."
                .formatted(
                        reference(recommendation),
                        recommendation.text(),
                        status(entry).replaceFirst("\\.$", ""));
    }

    private static String made(@Nullable LocalDate day) {
        return day == null ? "" : " (" + DAY.format(day) + ")";
    }
}
