package org.scrutinyassistant.app;

import org.scrutinyassistant.scheduler.delivery.Hindrance;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says on the health page, as {@code delivery}, that notices can't be delivered, and why. */
@Component("deliveryHealthIndicator")
final class DeliveryHealth implements HealthIndicator {

    private final Hindrance hindrance;

    DeliveryHealth(Hindrance hindrance) {
        this.hindrance = hindrance;
    }

    @Override
    public Health health() {
        return hindrance
                .now()
                .map(cause -> Health.down().withDetail("cause", cause).build())
                .orElseGet(() -> Health.up().build());
    }
}
