package org.scrutinyassistant.register.person;

import org.scrutinyassistant.register.subject.Subject;

/** What a person said of a subject. */
public enum Wish {
    FOLLOWED,
    STOPPED,
    /** Nothing: their role and committees decide. */
    UNSAID;

    public static Wish of(Addressee person, Subject subject) {
        if (person.follows().contains(subject)) {
            return FOLLOWED;
        }
        return person.stopped().contains(subject) ? STOPPED : UNSAID;
    }
}
