package org.scrutinyassistant.email.writing;

/** An address to which no mail can go; the reason is one plain sentence. */
public final class BadMailbox extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    BadMailbox(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
