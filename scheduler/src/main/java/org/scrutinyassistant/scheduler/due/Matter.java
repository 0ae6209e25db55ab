package org.scrutinyassistant.scheduler.due;

import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;

/** A thing of a committee that people may follow or stop; what they said of the thing counts more than what of its committee. */
public record Matter(Subject thing, Subject committee) {

    /** Returns the thing alone, whatever people said of its committee. */
    public static Matter alone(Subject thing) {
        return new Matter(thing, thing);
    }

    boolean wantedBy(Addressee person) {
        boolean stopped =
                person.stopped().contains(committee) && !person.follows().contains(thing);
        return !stopped && !person.stopped().contains(thing);
    }
}
