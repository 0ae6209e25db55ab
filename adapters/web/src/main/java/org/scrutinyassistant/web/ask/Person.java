package org.scrutinyassistant.web.ask;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.web.fault.FieldFault;

/** The person for whom the holder of the API's token speaks, by the header {@code X-Person}: their id in the register. */
final class Person {

    static final String HEADER = "X-Person";

    private Person() {}

    static @Nullable String named(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        if (!header.strip().matches("\\d{1,18}")) {
            throw new FieldFault(HEADER, "must be the id of a person, a whole number");
        }
        return "person:" + header.strip();
    }
}
