package org.scrutinyassistant.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.scrutinyassistant.app.demo.DemoLead;
import org.scrutinyassistant.app.demo.DemoOffices;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives recommendations of the demo packs their leads, and some a promised day. */
@Component
@ConditionalOnProperty("scrutiny.demo")
class DemoLeads {

    private final Recommendations recommendations;
    private final Trackings trackings;
    private final Clock clock;

    DemoLeads(Recommendations recommendations, Trackings trackings, Clock clock) {
        this.recommendations = recommendations;
        this.trackings = trackings;
        this.clock = clock;
    }

    /** Assigns those that the demo data names; {@code offices} holds the id of each office by its name. */
    void assign(Map<String, Long> offices) {
        for (Recommendation recommendation : recommendations.findAll()) {
            DemoOffices.leads().stream()
                    .filter(lead -> fits(lead, recommendation))
                    .findFirst()
                    .ifPresent(lead -> assign(recommendation, lead, offices));
        }
    }

    private void assign(Recommendation recommendation, DemoLead lead, Map<String, Long> offices) {
        Tracking tracking = new Tracking(Objects.requireNonNull(recommendation.id()));
        tracking.assign(offices.get(lead.lead()));
        if (!lead.promisedInDays().isEmpty()) {
            long days = Long.parseLong(lead.promisedInDays());
            tracking.acknowledge(clock.instant(), LocalDate.now(clock).plusDays(days));
        }
        trackings.save(tracking);
    }

    private static boolean fits(DemoLead lead, Recommendation recommendation) {
        return lead.title().equals(recommendation.reference().title())
                && lead.number()
                        .equals(String.valueOf(recommendation.reference().number()));
    }
}
