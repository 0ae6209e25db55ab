package org.scrutinyassistant.register.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Decision;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.ResponseDue;
import org.scrutinyassistant.register.recommendation.Stage;

/**
 * A recommendation with all that is known of it on a day.
 *
 * @param recommendation its facts and what people entered, be it open or not
 * @param lead the name of who leads on it
 * @param clock when a response is due by law and for the next meeting; null if nothing says when it was made
 * @param deadline the day that counts; null once there is a response, or if it is not open
 * @param overdue whether that day has passed
 * @param reports what was printed and what was proposed of it, oldest first
 */
public record Monitored(
        OpenRecommendation recommendation,
        Stage stage,
        @Nullable String lead,
        @Nullable ResponseDue clock,
        @Nullable Deadline deadline,
        boolean overdue,
        List<Reported> reports) {

    public Monitored {
        reports = List.copyOf(reports);
    }

    public boolean open() {
        return stage.open();
    }

    /** Returns how the day that counts was found, or else how the law's last day was. */
    public @Nullable String working() {
        if (deadline != null) {
            return deadline.working();
        }
        return clock == null ? null : clock.working();
    }

    /** Returns the newest of what the papers print. */
    public Optional<Reported> printed() {
        return reports.stream().filter(report -> report.decision() == null).reduce((older, newer) -> newer);
    }

    /** Returns what officers proposed and the panel accepted. */
    public Stream<Reported> accepted() {
        return reports.stream().filter(report -> report.decision() == Decision.ACCEPTED);
    }
}
