package org.scrutinyassistant.register.person;

import java.util.Set;
import org.scrutinyassistant.register.subject.Subject;

/** What a person asked to be told of, and not to be told of. */
public record Followings(Set<Subject> follows, Set<Subject> stopped) {

    public Followings {
        follows = Set.copyOf(follows);
        stopped = Set.copyOf(stopped);
    }
}
