package org.scrutinyassistant.web.broadcast;

import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what became of a broadcast. */
@RestController
class ReportController {

    private final Broadcasting broadcasting;
    private final Ledger ledger;

    ReportController(Broadcasting broadcasting, Ledger ledger) {
        this.broadcasting = broadcasting;
        this.ledger = ledger;
    }

    @GetMapping("/api/broadcasts/{id}/report.csv")
    ResponseEntity<String> report(@PathVariable long id) {
        return broadcasting
                .find(id)
                .map(broadcast -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id))
                        .body(new Report(ledger.about(broadcast.subject())).csv()))
                .orElseThrow(() -> Refusing.of(new Refused(Rule.UNKNOWN, "There is no broadcast " + id)));
    }

    private static String attachment(long id) {
        return ContentDisposition.attachment()
                .filename("broadcast-" + id + ".csv")
                .build()
                .toString();
    }
}
