package org.scrutinyassistant.web.packs;

/** A file that can't be taken as a pack; its message is one line for the person who handed it in. */
public final class PackRefused extends RuntimeException {

    public PackRefused(String reason) {
        super(reason);
    }

    public PackRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
