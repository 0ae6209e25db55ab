package org.scrutinyassistant.web.outbox;

import java.util.Optional;

/** Where mail is kept that did not leave this machine. */
public interface MailOutbox {

    /** Returns some of it, newest first; pages are counted from 1. */
    OutboxPage page(int number);

    Optional<ShownMail> open(long id);

    /** Returns all of a mail, as a mail server would get it (RFC 5322). */
    Optional<byte[]> bytes(long id);
}
