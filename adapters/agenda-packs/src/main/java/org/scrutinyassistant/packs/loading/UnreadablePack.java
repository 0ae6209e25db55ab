package org.scrutinyassistant.packs.loading;

import org.jspecify.annotations.Nullable;

/** A file that can't be read as a pack; the message is one line that names the file and the fault. */
public final class UnreadablePack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadablePack(String name, String fault) {
        this(name, fault, null);
    }

    UnreadablePack(String name, String fault, @Nullable Throwable cause) {
        super(name + ": " + fault, cause);
    }
}
