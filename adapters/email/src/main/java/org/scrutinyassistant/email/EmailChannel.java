package org.scrutinyassistant.email;

import jakarta.mail.internet.MimeMessage;
import org.scrutinyassistant.email.writing.BadMailbox;
import org.scrutinyassistant.email.writing.MailWriter;
import org.scrutinyassistant.email.writing.Mailbox;
import org.scrutinyassistant.email.writing.UnwritableMail;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people by mail, one recipient each. */
final class EmailChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(EmailChannel.class);

    private final MailWriter writer;
    private final Post post;

    EmailChannel(MailWriter writer, Post post) {
        this.writer = writer;
        this.post = post;
    }

    @Override
    public ChannelName name() {
        return ChannelName.EMAIL;
    }

    @Override
    public boolean reaches(Addressee person) {
        return person.email() != null && !person.email().isBlank();
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        try {
            Mailbox to = Mailbox.of(dispatch.to().email());
            MimeMessage mail = writer.write(dispatch, to);
            return post.deliver(mail, to.address());
        } catch (BadMailbox bad) {
            return new Outcome.Refused(bad.reason());
        } catch (UnwritableMail unwritable) {
            LOG.error("Mail {} could not be written", dispatch.id(), unwritable);
            return new Outcome.Refused("The notice could not be written as a mail: the service's log says why.");
        }
    }
}
