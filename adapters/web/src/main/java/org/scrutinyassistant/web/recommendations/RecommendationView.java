package org.scrutinyassistant.web.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.monitoring.Monitored;
import org.scrutinyassistant.register.recommendation.Deadline;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.Reference;

/**
 * A recommendation as JSON.
 *
 * @param lead the id of the person who leads on it
 * @param dueOn the day that counts; null once there is a response, or if it is not open
 */
record RecommendationView(
        long id,
        String committee,
        @Nullable LocalDate madeOn,
        @Nullable Integer number,
        @Nullable String title,
        String text,
        @Nullable String status,
        boolean open,
        boolean overdue,
        @Nullable Long lead,
        @Nullable String leadName,
        ClockView clock,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        @Nullable OffsetDateTime acknowledgedAt,
        @Nullable LocalDate respondedOn,
        List<ProgressView> progress) {

    static RecommendationView of(Monitored monitored) {
        OpenRecommendation facts = monitored.recommendation();
        Reference reference = facts.reference();
        Entered entered = facts.entered();
        return new RecommendationView(
                facts.id(),
                facts.committee(),
                reference.madeOn(),
                reference.number(),
                reference.title(),
                facts.text(),
                facts.status(),
                monitored.open(),
                monitored.overdue(),
                entered.leadId(),
                monitored.lead(),
                ClockView.of(monitored),
                Optional.ofNullable(monitored.deadline()).map(Deadline::on).orElse(null),
                entered.expectedOn(),
                at(entered.acknowledgedAt()),
                entered.respondedOn(),
                monitored.reports().stream().map(ProgressView::of).toList());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(UkTime.ZONE).toOffsetDateTime();
    }
}
