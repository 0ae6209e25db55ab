package org.scrutinyassistant.web.recommendations;

import io.swagger.v3.oas.annotations.Operation;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.monitoring.Acceptance;
import org.scrutinyassistant.register.monitoring.Monitoring;
import org.scrutinyassistant.register.monitoring.Tracker;
import org.scrutinyassistant.register.monitoring.TrackingChange;
import org.scrutinyassistant.register.monitoring.TrackingRefused;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lists recommendations and takes what people enter about them. */
@RestController
@RequestMapping("/api/recommendations")
class RecommendationController {

    private final Monitoring monitoring;
    private final Tracker tracker;
    private final Acceptance acceptance;

    RecommendationController(Monitoring monitoring, Tracker tracker, Acceptance acceptance) {
        this.monitoring = monitoring;
        this.tracker = tracker;
        this.acceptance = acceptance;
    }

    @Operation(summary = "Recommendations, newest meeting first", description = "Pages are counted from 0.")
    @GetMapping
    RecommendationList list(
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0) {
            throw new FieldFault("page", "is counted from 0");
        }
        return RecommendationList.of(monitoring.list(Wanted.of(committee, open, overdue), page));
    }

    @Operation(summary = "One recommendation")
    @GetMapping("/{id}")
    RecommendationView one(@PathVariable long id) {
        return monitoring.find(id).map(RecommendationView::of).orElseThrow(() -> missing(id));
    }

    @Operation(
            summary = "Enter what is known of a recommendation",
            description =
                    "lead, clock.startedOn, clock.setDueOn, respondedOn: what is left out stays, null takes away.")
    @PatchMapping({"", "/{id}"})
    RecommendationView change(@PathVariable(required = false) @Nullable Long id, @RequestBody JsonNode body) {
        Body entered = Body.of(body);
        long named = entered.namedAlso(id);
        TrackingChange change = TrackingRequest.read(entered);
        return after(named, () -> tracker.change(named, change));
    }

    @Operation(summary = "Accept or decline progress that an officer reported")
    @PostMapping("/{id}/progress/{progress}/{decision:accept|decline}")
    RecommendationView decide(@PathVariable long id, @PathVariable long progress, @PathVariable String decision) {
        return after(id, () -> acceptance.decide(id, progress, decision.equals("accept")));
    }

    private RecommendationView after(long id, BooleanSupplier deed) {
        try {
            if (deed.getAsBoolean()) {
                return one(id);
            }
        } catch (TrackingRefused refused) {
            throw new FieldFault(refused.field(), refused.why());
        }
        throw missing(id);
    }

    private static NothingThere missing(long id) {
        return new NothingThere("There is no recommendation of the id " + id + ", or no such progress of it");
    }
}
