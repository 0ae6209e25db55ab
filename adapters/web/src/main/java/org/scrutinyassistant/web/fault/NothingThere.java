package org.scrutinyassistant.web.fault;

/** Something that a request names and that does not exist; the message says what in one line. */
public final class NothingThere extends RuntimeException {

    public NothingThere(String what) {
        super(what);
    }
}
