package org.scrutinyassistant.register.person;

import java.util.List;

/** A person as they were kept, and what about them may be a slip. */
public record Entered(Addressee person, List<String> warnings) {

    public Entered {
        warnings = List.copyOf(warnings);
    }
}
