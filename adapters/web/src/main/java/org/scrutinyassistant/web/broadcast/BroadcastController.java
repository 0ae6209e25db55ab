package org.scrutinyassistant.web.broadcast;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.scrutinyassistant.web.body.Body;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes broadcasts from draft to sent, as JSON. */
@RestController
@RequestMapping("/api/broadcasts")
class BroadcastController {

    private final Broadcasting broadcasting;
    private final Viewing viewing;

    BroadcastController(Broadcasting broadcasting, Viewing viewing) {
        this.broadcasting = broadcasting;
        this.viewing = viewing;
    }

    @Operation(summary = "Draft a broadcast", description = "Nothing goes out before it is approved.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BroadcastView draft(
            @RequestBody JsonNode body,
            @RequestHeader(name = Speaking.HEADER, required = false) @Nullable String person) {
        return decided(broadcasting.draft(DraftReading.of(Body.of(body)), Speaking.of(body, person)));
    }

    @Operation(summary = "Approve a draft", description = "Sends it now or at its moment.")
    @PostMapping("/{id}/approve")
    BroadcastView approve(
            @PathVariable long id,
            @RequestBody(required = false) @Nullable JsonNode body,
            @RequestHeader(name = Speaking.HEADER, required = false) @Nullable String person) {
        String late = body == null ? null : Body.of(body).line("lateReason", Draft.LONGEST_REASON);
        return decided(broadcasting.approve(id, Speaking.of(body, person), late));
    }

    @Operation(summary = "Stop what has not gone")
    @PostMapping("/{id}/cancel")
    BroadcastView cancel(
            @PathVariable long id,
            @RequestBody(required = false) @Nullable JsonNode body,
            @RequestHeader(name = Speaking.HEADER, required = false) @Nullable String person) {
        return decided(broadcasting.cancel(id, Speaking.of(body, person)));
    }

    @GetMapping("/{id}")
    BroadcastView one(@PathVariable long id) {
        Broadcast broadcast = broadcasting
                .find(id)
                .orElseThrow(() -> Refusing.of(new Refused(Rule.UNKNOWN, "There is no broadcast " + id)));
        return viewing.of(broadcast, broadcast.reason());
    }

    @GetMapping
    List<BroadcastLine> all() {
        return broadcasting.list().stream().map(viewing::line).toList();
    }

    private BroadcastView decided(Decision decision) {
        if (decision instanceof Refused refused) {
            throw Refusing.of(refused);
        }
        Done done = (Done) decision;
        return viewing.of(done.broadcast(), done.words());
    }
}
