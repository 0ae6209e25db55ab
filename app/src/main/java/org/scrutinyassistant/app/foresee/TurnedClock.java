package org.scrutinyassistant.app.foresee;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.scrutinyassistant.message.UkTime;

/** A clock that stands still until it is turned by hand. */
final class TurnedClock extends Clock {

    private volatile Instant now;

    TurnedClock(Instant now) {
        this.now = now;
    }

    void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return UkTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(UkTime.ZONE) ? this : new Elsewhere(this, zone);
    }

    /** The same clock read in another zone. */
    private static final class Elsewhere extends Clock {

        private final TurnedClock clock;
        private final ZoneId zone;

        Elsewhere(TurnedClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
