package org.scrutinyassistant.scheduler.ledger;

import org.jspecify.annotations.Nullable;

/** Text as every database can store it. */
final class Storable {

    private Storable() {}

    /** Returns the text without the one character that PostgreSQL refuses. */
    static @Nullable String text(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
