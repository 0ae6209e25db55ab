package org.scrutinyassistant.web.notices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.delivery.NoticesSettings;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.fault.FieldFault;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger as a page: every notice, why, when, to whom, what happened, and a way to send a failed one again. */
@Controller
class LedgerPage {

    private final Ledger ledger;
    private final Resending resending;
    private final NoticesSettings notices;
    private final WebSettings settings;

    LedgerPage(@Lazy Ledger ledger, @Lazy Resending resending, NoticesSettings notices, WebSettings settings) {
        this.ledger = ledger;
        this.resending = resending;
        this.notices = notices;
        this.settings = settings;
    }

    @GetMapping("/notices")
    ModelAndView show(@ModelAttribute LedgerQuery query) {
        try {
            return page(query).addObject("ledger", ShownLedger.of(ledger.list(query.filter()), query));
        } catch (FieldFault fault) {
            ModelAndView page = page(query).addObject("wrong", fault.getMessage());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    @PostMapping("/notices/{id}/resend")
    String resend(@PathVariable long id, RedirectAttributes after) {
        Acted acted = resending.notice(id, new Actor(null));
        after.addFlashAttribute(acted instanceof Acted.Done ? "done" : "wrong", acted.words());
        return "redirect:/notices";
    }

    private ModelAndView page(@Nullable LedgerQuery query) {
        return new ModelAndView("scrutiny/notices")
                .addObject("name", settings.name())
                .addObject("dryRun", notices.dryRun())
                .addObject("query", query)
                .addObject(
                        "states",
                        Arrays.stream(NoticeState.values())
                                .map(NoticeState::word)
                                .toList())
                .addObject(
                        "kinds",
                        Arrays.stream(NoticeKind.values()).map(NoticeKind::word).toList());
    }
}
