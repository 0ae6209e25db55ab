package org.scrutinyassistant.web.notices;

import java.util.List;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.fault.NothingThere;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One notice as a page: why, how it was worked out, when, to whom, what happened, and the words that were sent. */
@Controller
class OneNoticePage {

    private static final int MOST_OTHERS = 10;

    private final Ledger ledger;
    private final AuditTrail trail;
    private final RosterReading rosters;
    private final WebSettings settings;

    OneNoticePage(@Lazy Ledger ledger, @Lazy AuditTrail trail, RosterReading rosters, WebSettings settings) {
        this.ledger = ledger;
        this.trail = trail;
        this.rosters = rosters;
        this.settings = settings;
    }

    @GetMapping("/notices/{id}")
    ModelAndView show(@PathVariable long id) {
        Notice notice = ledger.find(id).orElseThrow(() -> new NothingThere("There is no notice " + id));
        Names names = new Names(rosters.read());
        return new ModelAndView("scrutiny/notice")
                .addObject("name", settings.name())
                .addObject("notice", WholeNotice.of(notice, trail.about("notice:" + id), names))
                .addObject("others", others(notice));
    }

    private List<ShownNotice> others(Notice notice) {
        NewNotice raised = notice.raised();
        NoticeFilter same = new NoticeFilter(
                null, raised.recipient().id(), null, raised.key().subject(), null, null, 0);
        return ledger.list(same).notices().stream()
                .filter(other -> other.id() != notice.id())
                .limit(MOST_OTHERS)
                .map(ShownNotice::of)
                .toList();
    }
}
