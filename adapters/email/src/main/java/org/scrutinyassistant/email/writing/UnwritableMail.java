package org.scrutinyassistant.email.writing;

/** A notice that could not be written as a mail; the message names the dispatch. */
public final class UnwritableMail extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnwritableMail(String dispatch, Exception cause) {
        super("Dispatch " + dispatch + " could not be written as a mail", cause);
    }
}
