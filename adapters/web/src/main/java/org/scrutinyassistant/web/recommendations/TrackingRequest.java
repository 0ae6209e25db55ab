package org.scrutinyassistant.web.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.monitoring.Edit;
import org.scrutinyassistant.register.monitoring.TrackingChange;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;

/** Reads what is to be changed about a recommendation: what is left out stays, null takes away. */
final class TrackingRequest {

    private static final List<String> READ_ONLY = List.of("committee", "madeOn", "number", "text", "progress");
    private static final List<String> RECKONED = List.of("statutoryDueOn", "reportingDueOn", "working");

    private TrackingRequest() {}

    static TrackingChange read(Body body) {
        Optional<Body> clock = body.object("clock");
        refuse(body, READ_ONLY, "comes from the papers and can't be changed here");
        clock.ifPresent(inner -> refuse(inner, RECKONED, "follows from clock.startedOn and can't be set"));
        body.only("id", "lead", "clock", "respondedOn");
        clock.ifPresent(inner -> inner.only("startedOn", "setDueOn"));
        return new TrackingChange(
                body.has("lead") ? Edit.to(body.id("lead")) : Edit.none(),
                clock.map(inner -> day(inner, "startedOn")).orElseGet(Edit::none),
                clock.map(inner -> day(inner, "setDueOn")).orElseGet(Edit::none),
                day(body, "respondedOn"));
    }

    private static Edit<LocalDate> day(Body body, String field) {
        return body.has(field) ? Edit.to(body.day(field)) : Edit.none();
    }

    private static void refuse(Body body, List<String> fields, String why) {
        fields.stream().filter(body::has).findFirst().ifPresent(field -> {
            throw new FieldFault(body.name(field), why);
        });
    }
}
