package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Turns what was held since an earlier day to whoever gets a person's notices today. */
final class CoverStage implements Stage {

    private final RosterReading people;
    private final Readdressing readdressing;
    private final Stopping stopping;
    private final NoticesSettings settings;

    CoverStage(RosterReading people, Readdressing readdressing, Stopping stopping, NoticesSettings settings) {
        this.people = people;
        this.readdressing = readdressing;
        this.stopping = stopping;
        this.settings = settings;
    }

    @Override
    public Passage pass(Passage so) {
        LocalDate today = day(so.now());
        if (so.onward().stream().noneMatch(bound -> older(bound, today))) {
            return so;
        }
        Roster roster = people.read();
        return so.stopping(bound -> older(bound, today) ? turned(bound, roster, today) : null);
    }

    /** A broadcast goes to the people it was approved for. */
    private static boolean older(Passage.Bound bound, LocalDate today) {
        NewNotice notice = bound.claimed().notice().raised();
        return notice.key().kind() != NoticeKind.BROADCAST
                && day(notice.sendAfter()).isBefore(today);
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
