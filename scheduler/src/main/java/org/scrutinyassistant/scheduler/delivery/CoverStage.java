package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Turns what was held since an earlier day to whoever gets a person's notices today. */
final class CoverStage implements Stage {

    private final RosterReading people;
    private final Readdressing readdressing;
    private final Ledger ledger;
    private final Stopping stopping;
    private final NoticesSettings settings;

    CoverStage(
            RosterReading people,
            Readdressing readdressing,
            Ledger ledger,
            Stopping stopping,
            NoticesSettings settings) {
        this.people = people;
        this.ledger = ledger;
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
        if (!back && getsItAnyway(notice, to)) {
            return Mark.ended(
                    bound.claimed(), NoticeState.OVERTAKEN, to.name() + ", who covers by now, gets it for themselves.");
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

    private boolean getsItAnyway(NewNotice notice, Addressee to) {
        NoticeKey key = notice.key();
        String theirs = new NoticeKey(key.kind(), key.subject(), key.event(), key.stage(), to.id()).toString();
        return !ledger.known(List.of(theirs)).isEmpty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UkTime.ZONE);
    }
}
