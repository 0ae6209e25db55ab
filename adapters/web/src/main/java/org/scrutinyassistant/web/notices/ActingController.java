package org.scrutinyassistant.web.notices;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Answer;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.scrutinyassistant.web.fault.RuleRefused;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Answers notices, puts them off and sends the failed ones again. */
@RestController
@RequestMapping("/api/notices")
class ActingController {

    private static final Actor API = new Actor(null);
    private static final int LONGEST_MOMENT = 40;

    private final Acting acting;
    private final Resending resending;
    private final Ledger ledger;

    ActingController(Acting acting, @Lazy Resending resending, @Lazy Ledger ledger) {
        this.acting = acting;
        this.resending = resending;
        this.ledger = ledger;
    }

    @Operation(
            summary = "Acknowledge a notice",
            description = "Stops its chain; {\"expectedOn\": \"2026-12-20\", \"progress\": \"...\"}, both optional.")
    @PostMapping("/{id}/acknowledge")
    ActedView acknowledge(@PathVariable long id, @RequestBody(required = false) @Nullable JsonNode body) {
        Answer answer = new Answer(null, null);
        if (body != null) {
            Body written = Body.of(body).only("expectedOn", "progress");
            answer = new Answer(written.day("expectedOn"), written.text("progress", Answer.LONGEST_PROGRESS));
        }
        return notice(id, acting.acknowledge(id, API, answer));
    }

    @Operation(summary = "Put a notice off", description = "{\"until\": \"2026-12-01T09:00:00+00:00\"}")
    @PostMapping("/{id}/snooze")
    ActedView snooze(@PathVariable long id, @RequestBody JsonNode body) {
        String until = Body.of(body).only("until").line("until", LONGEST_MOMENT);
        if (until == null) {
            throw new FieldFault("until", "is missing");
        }
        return notice(id, acting.snooze(id, API, Written.moment("until", until)));
    }

    @Operation(summary = "Send a failed notice again")
    @PostMapping("/{id}/resend")
    ActedView resend(@PathVariable long id) {
        return notice(id, resending.notice(id, API));
    }

    @Operation(summary = "Send again all that failed of a broadcast")
    @PostMapping("/resend")
    ResentView resendBroadcast(@RequestParam(defaultValue = "") String broadcast) {
        if (broadcast.isBlank()) {
            throw new FieldFault("broadcast", "is missing");
        }
        long id = Written.number("broadcast", broadcast.strip(), Long.MAX_VALUE);
        return new ResentView(done(resending.broadcast(id, API)));
    }

    private ActedView notice(long id, Acted acted) {
        String words = done(acted);
        return new ActedView(words, NoticeView.whole(ledger.find(id).orElseThrow()));
    }

    private static String done(Acted acted) {
        if (acted instanceof Acted.Unknown) {
            throw new NothingThere(acted.words());
        }
        if (acted instanceof Acted.Refused) {
            throw new RuleRefused(acted.words());
        }
        return acted.words();
    }
}
