package org.scrutinyassistant.scheduler.acting;

import org.scrutinyassistant.register.subject.Subject;

/** Knows which broadcasts were cancelled. */
@FunctionalInterface
public interface WithdrawnBroadcasts {

    /** Returns whether the subject is a broadcast that was cancelled. */
    boolean includes(Subject subject);
}
