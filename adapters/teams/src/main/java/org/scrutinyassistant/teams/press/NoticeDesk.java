package org.scrutinyassistant.teams.press;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Takes what people answer by a card's buttons, from those alone who are entitled to. */
final class NoticeDesk implements Desk {

    private final Identities identities;
    private final OpenNotices notices;
    private final Acting acting;
    private final CardAfter cards;
    private final Snooze snooze;

    NoticeDesk(Identities identities, OpenNotices notices, Acting acting, CardAfter cards, Snooze snooze) {
        this.identities = identities;
        this.notices = notices;
        this.acting = acting;
        this.cards = cards;
        this.snooze = snooze;
    }

    @Override
    public Answered answer(Pressed pressed, String account) {
        return identities
                .byTeams(account)
                .map(presser -> answer(pressed, presser))
                .orElseGet(() -> Answered.no(
                        "I can't find you in the council's register, so I can't take your answer. Please tell"
                                + " the scrutiny manager."));
    }

    private Answered answer(Pressed pressed, Addressee presser) {
        Actor actor = new Actor(presser.id());
        return notices.find(pressed.notice(), actor)
                .map(notice -> taken(pressed, notice, presser))
                .orElseGet(() -> Answered.no(
                        "This notice is not yours: only the person it is for, or who covers for them, can answer it."));
    }

    private Answered taken(Pressed pressed, Notice notice, Addressee presser) {
        if (pressed.filled() && pressed.verb() == Verb.SNOOZE) {
            return Answered.no(unsent(notice, presser));
        }
        if (notice.state() == NoticeState.ACKNOWLEDGED && !pressed.filled()) {
            return shown(pressed, notice, presser, "This is already answered.");
        }
        try {
            Acted acted = act(pressed, new Actor(presser.id()));
            return acted instanceof Acted.Done
                    ? shown(pressed, notice, presser, acted.words())
                    : Answered.no(acted.words());
        } catch (IllegalArgumentException unreadable) {
            return Answered.no(String.valueOf(unreadable.getMessage()));
        }
    }

    private String unsent(Notice notice, Addressee presser) {
        return cards.sendingLabel(notice, presser)
                .map("Press “%s” to send your date and progress."::formatted)
                .orElse("Please empty the fields first: putting this off does not send them.");
    }

    private Acted act(Pressed pressed, Actor actor) {
        return switch (pressed.verb()) {
            case ACKNOWLEDGE -> acting.acknowledge(pressed.notice(), actor, Reading.answer(pressed));
            case SNOOZE ->
                snooze.until(pressed.value(), notices.clock().instant())
                        .map(until -> acting.snooze(pressed.notice(), actor, until))
                        .orElseGet(() -> new Acted.Refused("I can't put it off until then."));
        };
    }

    private Answered shown(Pressed pressed, Notice notice, Addressee presser, String words) {
        return new Answered(words, cards.of(notice, notices.beside(pressed, new Actor(presser.id())), presser, words));
    }
}
