package org.scrutinyassistant.register.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the scrutiny manager enters about recommendations. */
@Component
@Transactional
public class Tracker {

    private final Recommendations recommendations;
    private final Trackings trackings;
    private final People people;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tracker(
            Recommendations recommendations,
            Trackings trackings,
            People people,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommendations = recommendations;
        this.trackings = trackings;
        this.people = people;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a change and returns whether there is such a recommendation.
     *
     * @throws TrackingRefused if the change names nobody's id or an impossible day
     */
    public boolean change(long id, TrackingChange change) {
        Optional<Recommendation> known = recommendations.findToChange(id);
        known.ifPresent(recommendation -> {
            LocalDate today = LocalDate.now(clock.withZone(UkTime.ZONE));
            new TrackingRule(recommendation.reference().madeOn(), today).check(change);
            Tracking tracking = trackings.findById(id).orElseGet(() -> new Tracking(id));
            apply(change, tracking);
            trackings.save(tracking);
            trail.record(new Deed("api", "changed a recommendation", "recommendation:" + id, change.line()));
        });
        return known.isPresent();
    }

    private void apply(TrackingChange change, Tracking tracking) {
        change.lead().apply(lead -> assign(lead == null ? null : known(lead), tracking));
        change.startedOn().apply(day -> tracking.received(day == null ? null : new Receipt(day, null)));
        change.respondedOn().apply(tracking::responded);
        change.setDueOn().apply(tracking::setDue);
    }

    private void assign(@Nullable Long lead, Tracking tracking) {
        if (!Objects.equals(lead, tracking.leadId())) {
            events.publishEvent(new LeadNamed(tracking.recommendationId()));
        }
        tracking.assign(lead);
    }

    private long known(long person) {
        if (!people.existsById(person)) {
            throw new TrackingRefused("lead", "is " + person + ", but there is nobody of that id");
        }
        return person;
    }
}
