package org.scrutinyassistant.scheduler.due;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.due.Interested.Cast;

/**
 * Why somebody is told.
 *
 * @param you said to them, without the full stop: "You follow this meeting"
 * @param they the same said of them, after their name, to whoever covers for them: "follows this meeting"
 */
public record Reason(String you, String they) {

    /** Returns that a person is told, through whoever covers for them on the day. */
    public Interested tell(Addressee person, Cast cast) {
        return new Interested(person, cast.roster().standingInFor(person, cast.day()), this);
    }

    public Reason after(String sentence) {
        return new Reason(sentence + " " + you, they);
    }
}
