package org.scrutinyassistant.email.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.scrutinyassistant.email.Post;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/** Keeps every mail in the outbox instead of sending it. */
public final class OutboxPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxPost.class);

    private final Outbox outbox;

    public OutboxPost(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Outcome deliver(MimeMessage mail, InternetAddress to) {
        try {
            outbox.keep(mail.getMessageID(), to.getAddress(), mail.getSubject(), bytes(mail));
            return new Outcome.Sent(mail.getMessageID() + " kept in the outbox");
        } catch (MessagingException | IOException | DataAccessException fault) {
            LOG.warn(
                    "Mail could not be kept in the outbox: {}",
                    NestedExceptionUtils.getMostSpecificCause(fault).getMessage());
            return new Outcome.Later("The outbox could not keep the mail.", null);
        }
    }

    private static byte[] bytes(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }
}
