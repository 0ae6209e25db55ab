package org.scrutinyassistant.web.notices;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Directory;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.console.Choice;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Wrong;
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

    private static final Set<String> FIELDS = Set.of("state", "kind", "from", "to");
    private static final Map<String, String> LABELS = Map.of(
            "state", "State",
            "kind", "Kind",
            "from", "Raised from",
            "to", "Raised until",
            "person", "The person",
            "page", "The page");

    private final Ledger ledger;
    private final Resending resending;
    private final Directory directory;
    private final WebSettings settings;

    LedgerPage(@Lazy Ledger ledger, @Lazy Resending resending, Directory directory, WebSettings settings) {
        this.ledger = ledger;
        this.resending = resending;
        this.directory = directory;
        this.settings = settings;
    }

    @GetMapping("/notices")
    ModelAndView show(@ModelAttribute LedgerQuery query) {
        try {
            NoticeFilter filter = query.filter();
            return page(query)
                    .addObject("ledger", ShownLedger.of(ledger.list(filter), query))
                    .addObject("person", person(filter));
        } catch (FieldFault fault) {
            ModelAndView page =
                    page(query).addObject("wrong", Wrong.of(fault, LABELS).on(FIELDS));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    @PostMapping("/notices/{id}/resend")
    String resend(@PathVariable long id, RedirectAttributes after) {
        Acted acted = resending.notice(id, new Actor(null));
        boolean done = acted instanceof Acted.Done;
        after.addFlashAttribute(done ? "done" : "wrong", done ? acted.words() : new Wrong(acted.words()));
        return acted instanceof Acted.Unknown ? "redirect:/notices" : "redirect:/notices/" + id;
    }

    private String person(NoticeFilter filter) {
        Long person = filter.person();
        return person == null ? "" : directory.find(person).map(Addressee::name).orElse("person " + person);
    }

    private ModelAndView page(LedgerQuery query) {
        return new ModelAndView("scrutiny/notices")
                .addObject("name", settings.name())
                .addObject("query", query)
                .addObject(
                        "states",
                        Arrays.stream(NoticeState.values())
                                .map(state -> new Choice(
                                        state.word(), NoticeWords.state(state).words()))
                                .toList())
                .addObject(
                        "kinds",
                        Arrays.stream(NoticeKind.values())
                                .map(kind -> new Choice(kind.word(), NoticeWords.kind(kind)))
                                .toList());
    }
}
