package org.scrutinyassistant.email.writing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;

/** A mail that keeps the identifier it was given. */
final class WrittenMail extends MimeMessage {

    private final String identifier;

    WrittenMail(String identifier) {
        super((Session) null);
        this.identifier = identifier;
    }

    /** Hangs the mail under the others of its thread. */
    void follow(Optional<String> thread) throws MessagingException {
        if (thread.isPresent()) {
            setHeader("In-Reply-To", thread.get());
            setHeader("References", thread.get());
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifier);
    }
}
