package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Recipient;

/** Turns what was held since an earlier day to whoever gets a person's notices today. */
final class CoverStage implements Stage {

    private final RosterReading people;
    private final Claims claims;
    private final NoticesSettings settings;

    CoverStage(RosterReading people, Claims claims, NoticesSettings settings) {
        this.people = people;
        this.claims = claims;
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
        Optional<Addressee> meant = roster.find(notice.key().recipient());
        return meant.map(person -> roster.standingInFor(person, today))
                .filter(to -> to.id() != notice.recipient().id())
                .filter(to -> !to.channels().isEmpty() && !StoppedStage.stopped(notice, to))
                .map(to -> turned(bound, meant.get(), to))
                .orElse(null);
    }

    private Mark turned(Passage.Bound bound, Addressee meant, Addressee to) {
        boolean back = meant.id() == to.id();
        NewNotice notice = bound.claimed().notice().raised();
        Recipient recipient =
                settings.byChannelsOfItsKind(notice.to(Recipient.of(to))).recipient();
        String why = back
                ? "It is for you, and nobody covers for you today."
                : "It is for " + meant.name() + ", and you cover for them.";
        claims.readdress(bound.claimed(), recipient, why);
        return Mark.readdressed(
                bound.claimed(),
                recipient.channels().get(0),
                back ? "it goes to " + to.name() + " again" : "it goes to " + to.name() + ", who covers by now");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UkTime.ZONE);
    }
}
