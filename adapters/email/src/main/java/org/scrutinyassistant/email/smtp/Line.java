package org.scrutinyassistant.email.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.Future;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server, for one mail after the other; it is dropped after any fault. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int MOST_MAILS = 100;
    private static final long IDLE = Duration.ofSeconds(5).toNanos();

    private final MailServer server;
    private final Plug plug = new Plug();
    private @Nullable SMTPTransport transport;
    private boolean kept;
    private int mails;
    private long lastUsed;

    Line(MailServer server) {
        this.server = server;
    }

    /**
     * Returns what the server said to the mail once it had taken it.
     *
     * @throws TooLong if the deadline ended the sending
     */
    String send(MimeMessage mail, InternetAddress to, Deadline deadline) throws MessagingException {
        if (plug.pulled()) {
            drop();
        }
        plug.putIn();
        Future<?> watch = deadline.over(plug);
        try {
            return send(mail, to);
        } catch (MessagingException | RuntimeException fault) {
            if (plug.pulled()) {
                throw new TooLong(fault);
            }
            throw fault;
        } finally {
            watch.cancel(false);
        }
    }

    private String send(MimeMessage mail, InternetAddress to) throws MessagingException {
        SMTPTransport open = open();
        try {
            open.sendMessage(mail, new Address[] {to});
            mails++;
            lastUsed = System.nanoTime();
            return OneLine.of(open.getLastServerResponse());
        } catch (MessagingException | RuntimeException fault) {
            drop();
            throw fault;
        }
    }

    /** Returns whether the last mail went over a connection that had been used before. */
    boolean wasKept() {
        return kept;
    }

    void redial() {
        drop();
    }

    void drop() {
        SMTPTransport dropped = transport;
        transport = null;
        mails = 0;
        if (dropped != null) {
            try {
                dropped.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("The mail server was gone already", alreadyGone);
            }
        }
    }

    private SMTPTransport open() throws MessagingException {
        if (transport != null && (mails >= MOST_MAILS || goneMeanwhile(transport))) {
            drop();
        }
        kept = transport != null;
        if (transport == null) {
            transport = server.dial(plug);
        }
        return transport;
    }

    private boolean goneMeanwhile(SMTPTransport open) {
        return System.nanoTime() - lastUsed > IDLE && !open.isConnected();
    }

    /** The whole of a sending took longer than it may. */
    static final class TooLong extends MessagingException {

        private static final long serialVersionUID = 1;

        private TooLong(Exception fault) {
            super("it took too long", fault);
        }
    }
}
