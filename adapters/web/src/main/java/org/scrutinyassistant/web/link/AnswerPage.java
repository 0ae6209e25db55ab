package org.scrutinyassistant.web.link;

import java.util.Set;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.link.AnswerOrder;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.web.ask.AskingDay;
import org.scrutinyassistant.web.console.Wrong;
import org.scrutinyassistant.web.fault.FieldFault;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers a notice from its mail: looking changes nothing, sending the form acknowledges it. */
@Controller
class AnswerPage {

    private final PersonalLinks links;
    private final Ledger ledger;
    private final Acting acting;
    private final AskingDay day;

    AnswerPage(PersonalLinks links, Ledger ledger, Acting acting, AskingDay day) {
        this.links = links;
        this.ledger = ledger;
        this.acting = acting;
        this.day = day;
    }

    @GetMapping("/answer/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(token, read(token), new FilledAnswer(null, null));
    }

    @PostMapping("/answer/{token}")
    ModelAndView answer(@PathVariable String token, @ModelAttribute FilledAnswer filled) {
        AnswerOrder order = read(token);
        try {
            Acted acted = acting.acknowledge(order.notice(), new Actor(order.person()), filled.read());
            ModelAndView page = page(token, order, filled);
            return acted instanceof Acted.Done
                    ? page.addObject("done", acted.words())
                    : again(page, new Wrong(filled.refused(), acted.words()));
        } catch (FieldFault fault) {
            return again(page(token, order, filled), Wrong.of(fault, FilledAnswer.LABELS));
        }
    }

    private static ModelAndView again(ModelAndView page, Wrong wrong) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        boolean reportable = page.getModel().get("notice") instanceof AnsweredNotice notice && notice.reportable();
        return page.addObject("wrong", wrong.on(reportable ? FilledAnswer.LABELS.keySet() : Set.of()));
    }

    private AnswerOrder read(String token) {
        return links.answer(token).orElseThrow(AnswerPage::unknown);
    }

    private ModelAndView page(String token, AnswerOrder order, FilledAnswer filled) {
        Notice notice = ledger.find(order.notice()).orElseThrow(AnswerPage::unknown);
        return new ModelAndView("scrutiny/answer")
                .addObject("token", token)
                .addObject("today", day.today())
                .addObject("filled", filled)
                .addObject("notice", AnsweredNotice.of(notice));
    }

    private static NothingThere unknown() {
        return new NothingThere("There is nothing at this address");
    }
}
