package org.scrutinyassistant.web.broadcast;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.fault.FieldFault;
import tools.jackson.databind.JsonNode;

/** Who wants something done: the person whom the body names as {@code by} or the header {@code X-Person}, else the token's holder. */
final class Speaking {

    static final String HEADER = "X-Person";

    private Speaking() {}

    static Actor of(@Nullable JsonNode body, @Nullable String header) {
        Long by = body == null ? null : Body.of(body).id("by");
        Long named = header == null || header.isBlank() ? null : id(header.strip());
        if (by != null && named != null && !by.equals(named)) {
            throw new FieldFault("by", "and the header " + HEADER + " name different people");
        }
        return new Actor(by == null ? named : by);
    }

    private static Long id(String header) {
        if (!header.matches("\\d{1,18}")) {
            throw new FieldFault(HEADER, "must be the id of a person, a whole number");
        }
        return Long.valueOf(header);
    }
}
