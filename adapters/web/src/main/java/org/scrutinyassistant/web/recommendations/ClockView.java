package org.scrutinyassistant.web.recommendations;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.monitoring.Monitored;
import org.scrutinyassistant.register.recommendation.ResponseDue;

/** The days by which a response is due, and in words how the one that counts was found. */
record ClockView(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate reportingDueOn,
        @Nullable LocalDate setDueOn,
        @Nullable String working) {

    static ClockView of(Monitored monitored) {
        Optional<ResponseDue> clock = Optional.ofNullable(monitored.clock());
        return new ClockView(
                clock.map(ResponseDue::startedOn).orElse(null),
                clock.map(ResponseDue::statutoryDueOn).orElse(null),
                clock.map(ResponseDue::reportingDueOn).orElse(null),
                monitored.recommendation().entered().setDueOn(),
                monitored.working());
    }
}
