package org.scrutinyassistant.web.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Answer;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.link.AnswerOrder;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.web.ask.AskingDay;
import org.scrutinyassistant.web.body.PlainText;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        return page(token, read(token));
    }

    @PostMapping("/answer/{token}")
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String expectedOn,
            @RequestParam(defaultValue = "") String progress) {
        AnswerOrder order = read(token);
        LocalDate expected = day(expectedOn);
        boolean garbled = expected == null && !expectedOn.isBlank();
        String words = progress.replace("\r\n", "\n");
        Acted acted = garbled || PlainText.spoilt(words)
                ? new Acted.Refused(
                        garbled
                                ? "The new date is not a day of the calendar: write it as 2026-12-20."
                                : "The report must be text without control characters.")
                : acting.acknowledge(order.notice(), new Actor(order.person()), new Answer(expected, filled(words)));
        return answered(page(token, order), acted, expectedOn, progress);
    }

    private static ModelAndView answered(ModelAndView page, Acted acted, String expectedOn, String progress) {
        if (acted instanceof Acted.Done) {
            return page.addObject("done", acted.words());
        }
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject("wrong", acted.words())
                .addObject("expectedOn", expectedOn)
                .addObject("progress", progress);
    }

    private AnswerOrder read(String token) {
        return links.answer(token).orElseThrow(AnswerPage::unknown);
    }

    private ModelAndView page(String token, AnswerOrder order) {
        Notice notice = ledger.find(order.notice()).orElseThrow(AnswerPage::unknown);
        return new ModelAndView("scrutiny/answer")
                .addObject("token", token)
                .addObject("today", day.today())
                .addObject("notice", AnsweredNotice.of(notice));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeException garbled) {
            return null;
        }
    }

    private static @Nullable String filled(String progress) {
        return progress.isBlank() ? null : progress.strip();
    }

    private static NothingThere unknown() {
        return new NothingThere("There is nothing at this address");
    }
}
