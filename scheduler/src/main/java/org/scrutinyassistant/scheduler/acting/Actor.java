package org.scrutinyassistant.scheduler.acting;

import org.jspecify.annotations.Nullable;

/** Who acts: a person, or without one the holder of the API's token. */
public record Actor(@Nullable Long person) {

    /** Returns how the audit trail names them. */
    public String inTrail() {
        return person == null ? "api" : "person:" + person;
    }
}
