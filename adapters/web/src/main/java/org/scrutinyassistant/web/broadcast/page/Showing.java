package org.scrutinyassistant.web.broadcast.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.WebSettings;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.console.ShownDeed;
import org.scrutinyassistant.web.console.Wrong;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of one broadcast together. */
@Component
class Showing {

    private final Outlook outlook;
    private final Course course;
    private final RosterReading rosters;
    private final AuditTrail trail;
    private final WebSettings settings;

    Showing(Outlook outlook, Course course, RosterReading rosters, @Lazy AuditTrail trail, WebSettings settings) {
        this.outlook = outlook;
        this.course = course;
        this.rosters = rosters;
        this.trail = trail;
        this.settings = settings;
    }

    ModelAndView page(Broadcast broadcast, ReportQuery query) {
        Names names = new Names(rosters.read());
        ShownBroadcast shown = shown(broadcast, names);
        ModelAndView page = new ModelAndView("scrutiny/broadcast")
                .addObject("name", settings.name())
                .addObject("broadcast", shown)
                .addObject("managers", names.managers());
        return shown.course() == null ? page : withReport(page, broadcast, query);
    }

    /** Returns its page with what is wrong, linked to its field if the page has that. */
    ModelAndView refused(Broadcast broadcast, Wrong wrong) {
        boolean named = !new Names(rosters.read()).managers().isEmpty();
        return page(broadcast, ReportQuery.ALL)
                .addObject("wrong", wrong.on(named ? Set.of("by", "lateReason") : Set.of("lateReason")));
    }

    /** Returns how far a broadcast has come; null before it goes. */
    @Nullable ShownCourse course(Broadcast broadcast) {
        return broadcast.raisedAt() == null ? null : course.of(broadcast);
    }

    private ShownBroadcast shown(Broadcast broadcast, Names names) {
        return new ShownBroadcast(
                broadcast.storedId(),
                broadcast.draft().title(),
                broadcast.draft().text(),
                course.state(broadcast),
                broadcast.reason(),
                BroadcastFacts.of(broadcast, names),
                outlook.working(broadcast),
                broadcast.draft().lateReason(),
                outlook.of(broadcast),
                course(broadcast),
                ShownDeed.all(trail.about(broadcast.subject().toString()), names));
    }

    private ModelAndView withReport(ModelAndView page, Broadcast broadcast, ReportQuery query) {
        return page.addObject("report", course.report(broadcast, query))
                .addObject("resend", course.resend(broadcast))
                .addObject("acknowledged", course.in(NoticeState.ACKNOWLEDGED, broadcast))
                .addObject("unanswered", course.in(NoticeState.SENT, broadcast));
    }
}
