package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;

/**
 * Why somebody is told.
 *
 * @param you said to them, without the full stop: "You lead on this recommendation"
 * @param they said of them after their name to whoever covers for them: "leads on this recommendation"
 */
record Reason(String you, String they) {

    Told tell(Addressee person, Roster roster, LocalDate day) {
        Addressee to = roster.standingInFor(person, day);
        return to.id() == person.id()
                ? new Told(person, person, you + ".")
                : new Told(person, to, person.name() + " " + they + ", and you cover for them.");
    }

    Reason after(String sentence) {
        return new Reason(sentence + " " + you, they);
    }
}
