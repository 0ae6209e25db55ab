package org.scrutinyassistant.web.notices;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the ledger, and what would come into it. */
@RestController
@RequestMapping("/api/notices")
class NoticesController {

    private final Ledger ledger;
    private final Foreseeing foreseeing;

    NoticesController(@Lazy Ledger ledger, Foreseeing foreseeing) {
        this.ledger = ledger;
        this.foreseeing = foreseeing;
    }

    @Operation(
            summary = "What would go out",
            description = "From one day to another, both included, at most 366 days; by the function that finds what is"
                    + " sent, and with what is in the ledger and waits for its moment. Stores nothing.")
    @GetMapping("/preview")
    PreviewView preview(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable String person) {
        return foreseeing.between(
                Written.day("from", needed("from", from)),
                Written.day("to", needed("to", to)),
                person == null || person.isBlank() ? null : Written.number("person", person, Long.MAX_VALUE));
    }

    @Operation(summary = "The ledger, newest first", description = "Days from and to are when a notice was raised.")
    @GetMapping
    LedgerView list(@ModelAttribute LedgerQuery query) {
        return LedgerView.of(ledger.list(query.filter()));
    }

    @Operation(summary = "One notice, with the words that were sent")
    @GetMapping("/{id}")
    NoticeView one(@PathVariable long id) {
        return ledger.find(id).map(NoticeView::whole).orElseThrow(() -> new NothingThere("There is no notice " + id));
    }

    private static String needed(String field, String text) {
        if (text.isBlank()) {
            throw new FieldFault(field, "is missing");
        }
        return text.strip();
    }
}
