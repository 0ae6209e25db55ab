package org.scrutinyassistant.bot.answer.following;

import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Following;
import org.scrutinyassistant.register.person.Wish;
import org.scrutinyassistant.register.subject.Subject;
import org.springframework.stereotype.Component;

/** Keeps what is wished in a conversation, so that it can be taken back there. */
@Component
class Wishes {

    private final Following following;
    private final LastChanges changes;

    Wishes(Following following, LastChanges changes) {
        this.following = following;
        this.changes = changes;
    }

    void follow(Ask ask, Addressee person, Mention thing) {
        following.follow(person.id(), Subject.of(thing.key()), Keys.of(person));
        remember(ask, person, thing);
    }

    void stop(Ask ask, Addressee person, Mention thing) {
        following.stop(person.id(), Subject.of(thing.key()), Keys.of(person));
        remember(ask, person, thing);
    }

    private void remember(Ask ask, Addressee person, Mention thing) {
        Subject subject = Subject.of(thing.key());
        Wish before = Wish.of(person, subject);
        Runnable back = () -> following.putBack(person.id(), subject, before, Keys.of(person));
        changes.keep(ask, person.id(), thing.label(), back);
    }
}
