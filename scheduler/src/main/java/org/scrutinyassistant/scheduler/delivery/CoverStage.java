package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Turns what was held since an earlier day to whoever gets a person's notices today, and tells nobody the same twice. */
final class CoverStage implements Stage {

    private final RosterReading people;
    private final Readdressing readdressing;
    private final Heard heard;
    private final Stopping stopping;
    private final NoticesSettings settings;

    CoverStage(
            RosterReading people, Readdressing readdressing, Heard heard, Stopping stopping, NoticesSettings settings) {
        this.people = people;
        this.heard = heard;
        this.readdressing = readdressing;
        this.stopping = stopping;
        this.settings = settings;
    }

    @Override
    public Passage pass(Passage so) {
        LocalDate today = day(so.now());
        boolean anyOlder = so.onward().stream().anyMatch(bound -> older(bound, today));
        Roster roster = anyOlder ? people.read() : new Roster(List.of());
        Map<Subject, List<Notice>> read = new HashMap<>();
        return so.stopping(bound -> {
            Mark turned = older(bound, today) ? turned(bound, roster, today) : null;
            return turned == null ? doubled(bound, read) : turned;
        });
    }

    /** A broadcast goes to the people it was approved for. */
    private static boolean older(Passage.Bound bound, LocalDate today) {
        NewNotice notice = bound.claimed().notice().raised();
        return notice.key().kind() != NoticeKind.BROADCAST
                && day(notice.sendAfter()).isBefore(today);
    }

    /** Returns that whoever covers hears it once, be it for themselves or for another whom they cover for. */
    private @Nullable Mark doubled(Passage.Bound bound, Map<Subject, List<Notice>> read) {
        NewNotice notice = bound.claimed().notice().raised();
        boolean covers = notice.key().kind() != NoticeKind.BROADCAST
                && notice.key().recipient() != notice.recipient().id();
        return covers && heard.anyway(bound.claimed(), read)
                ? forThemselves(bound, notice.recipient().name() + ", who covers")
                : null;
    }

    private static Mark forThemselves(Passage.Bound bound, String who) {
        return Mark.ended(bound.claimed(), NoticeState.CANCELLED, who + ", hears the same anyway.");
    }

    private @Nullable Mark turned(Passage.Bound bound, Roster roster, LocalDate today) {
        NewNotice notice = bound.claimed().notice().raised();
        return roster.find(notice.key().recipient())
                .map(meant -> turned(bound, meant, getting(notice, meant, roster, today)))
                .orElse(null);
    }

    /** Whoever covers but has stopped it, or can't be reached, is left alone. */
    private Addressee getting(NewNotice notice, Addressee meant, Roster roster, LocalDate today) {
        Addressee cover = roster.standingInFor(meant, today);
        return cover.channels().isEmpty() || stopping.stopped(notice, cover) ? meant : cover;
    }

    private @Nullable Mark turned(Passage.Bound bound, Addressee meant, Addressee to) {
        NewNotice notice = bound.claimed().notice().raised();
        if (to.id() == notice.recipient().id() || to.channels().isEmpty()) {
            return null;
        }
        boolean back = meant.id() == to.id();
        if (!back && heard.byThemselves(notice, to.id())) {
            return forThemselves(bound, to.name() + ", who covers by now");
        }
        Recipient recipient =
                settings.byChannelsOfItsKind(notice.to(Recipient.of(to))).recipient();
        String why = back
                ? "It is for you again. To " + notice.recipient().name() + ", who covered, it said: " + notice.why()
                : "It is for " + meant.name() + ", and you cover for them. To them it says: " + notice.why();
        readdressing.to(bound.claimed(), recipient, why);
        return Mark.readdressed(
                bound.claimed(),
                recipient.channels().get(0),
                back ? "it goes to " + to.name() + " again" : "it goes to " + to.name() + ", who covers by now");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UkTime.ZONE);
    }
}
