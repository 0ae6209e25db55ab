package org.scrutinyassistant.teams.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Takes what people answer by a card's buttons, from those alone whom the notice is for or who cover for them. */
final class NoticeDesk implements Desk {

    private final Acting acting;
    private final Ledger ledger;
    private final RosterReading people;
    private final Identities identities;
    private final CardAfter cards;
    private final Snooze snooze;
    private final Clock clock;

    NoticeDesk(Ends ends, CardAfter cards, Snooze snooze, Clock clock) {
        this.acting = ends.acting();
        this.ledger = ends.ledger();
        this.people = ends.people();
        this.identities = ends.identities();
        this.cards = cards;
        this.snooze = snooze;
        this.clock = clock;
    }

    @Override
    public Answered answer(Pressed pressed, String account) {
        Optional<Addressee> presser = identities.byTeams(account);
        if (presser.isEmpty()) {
            return Answered.no("I don't know who you are in the council's register, so I can't take your answer.");
        }
        Roster roster = people.read();
        return ledger.find(pressed.notice())
                .map(notice -> mayAnswer(presser.get(), notice, roster)
                        ? taken(pressed, notice, presser.get())
                        : Answered.no("This notice is for %s; only they, or whoever covers for them, can answer it."
                                .formatted(notice.raised().recipient().name())))
                .orElseGet(() -> Answered.no("There is no such notice any more."));
    }

    private boolean mayAnswer(Addressee presser, Notice notice, Roster roster) {
        long recipient = notice.raised().recipient().id();
        LocalDate today = LocalDate.now(clock.withZone(UkTime.ZONE));
        return presser.id() == recipient
                || roster.find(recipient)
                        .map(person -> roster.standingInFor(person, today))
                        .filter(cover -> cover.id() == presser.id())
                        .isPresent();
    }

    private Answered taken(Pressed pressed, Notice notice, Addressee presser) {
        if (notice.state() == NoticeState.ACKNOWLEDGED) {
            return shown(pressed, notice, presser, "This is already answered.");
        }
        try {
            Acted acted = act(pressed, notice, new Actor(presser.id()));
            return acted instanceof Acted.Done
                    ? shown(pressed, notice, presser, acted.words())
                    : Answered.no(acted.words());
        } catch (IllegalArgumentException unreadable) {
            return Answered.no(String.valueOf(unreadable.getMessage()));
        }
    }

    private Acted act(Pressed pressed, Notice notice, Actor actor) {
        return switch (pressed.verb()) {
            case ACKNOWLEDGE -> acting.acknowledge(notice.id(), actor, Reading.answer(pressed));
            case SNOOZE ->
                snooze.until(pressed.value(), clock.instant())
                        .map(until -> acting.snooze(notice.id(), actor, until))
                        .orElseGet(() -> new Acted.Refused("I can't put it off until then."));
        };
    }

    private Answered shown(Pressed pressed, Notice notice, Addressee presser, String words) {
        Roster roster = people.read();
        List<Notice> all = Stream.concat(pressed.notices().stream(), Stream.of(notice.id()))
                .distinct()
                .flatMap(id -> ledger.find(id).stream())
                .filter(each -> mayAnswer(presser, each, roster))
                .toList();
        return new Answered(words, cards.of(notice, all, presser, words));
    }
}
