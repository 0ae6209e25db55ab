package org.scrutinyassistant.scheduler.acting;

import java.time.Instant;

/** The door through which every channel brings what people answer to a notice. */
public interface Acting {

    /** Stops the chain of this notice; a new date starts it again for that day. */
    Acted acknowledge(long notice, Actor actor, Answer answer);

    /** Puts the notice off until a moment. */
    Acted snooze(long notice, Actor actor, Instant until);
}
