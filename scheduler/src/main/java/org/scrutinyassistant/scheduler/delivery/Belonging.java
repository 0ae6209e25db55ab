package org.scrutinyassistant.scheduler.delivery;

import java.util.Optional;
import org.scrutinyassistant.register.subject.Subject;

/** Knows of which committee a recommendation or an indicator is. */
public interface Belonging {

    /** Returns the committee; nothing for what is no thing of a committee or is gone. */
    Optional<Subject> committee(Subject thing);
}
