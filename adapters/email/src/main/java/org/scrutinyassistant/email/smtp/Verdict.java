package org.scrutinyassistant.email.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a fault in sending means: refused for good, or to be tried again. */
final class Verdict {

    private static final Logger LOG = LoggerFactory.getLogger(Verdict.class);
    private static final String FAILED = "The connection to the mail server failed.";
    private static final Pattern BAD_SENDER = Pattern.compile("^\\d{3}[ -]+5\\.1\\.[78]\\b");
    private static final int CLOSING = 421;
    private static final int SIGN_IN_FIRST = 530;

    private Verdict() {}

    static Outcome on(MessagingException fault) {
        return Reply.in(fault).map(Verdict::onReply).orElseGet(() -> later(reason(fault), fault));
    }

    /** Returns what follows from a fault that is ours rather than the server's. */
    static Outcome onBrokenConnection(RuntimeException fault) {
        LOG.error("Sending by mail failed", fault);
        return new Outcome.Later(FAILED, null);
    }

    /** Returns whether the server hung up, or was about to, before it was given anything of this mail. */
    static boolean beforeAnyMail(MessagingException fault) {
        return Reply.in(fault)
                .filter(reply -> reply.command().equals("MAIL"))
                .filter(reply -> reply.code() == CLOSING || reply.code() < 0)
                .isPresent();
    }

    private static Outcome onReply(Reply reply) {
        if (!reply.permanent()) {
            return new Outcome.Later(
                    reply.temporary()
                            ? "The mail server asks to try again later: " + reply.line()
                            : "The mail server broke off: " + reply.line(),
                    null);
        }
        if (ofThisService(reply)) {
            LOG.error(
                    "The mail server does not let us send; check spring.mail and scrutiny.email.from: {}",
                    PlainReply.withoutAddresses(reply));
            return new Outcome.Later("The mail server does not let this service send: " + reply.line(), null);
        }
        String why = Refusal.of(reply);
        return Refusal.mayPass(reply) ? new Outcome.Later(why, null) : new Outcome.Refused(why);
    }

    private static boolean ofThisService(Reply reply) {
        return reply.command().equals("MAIL")
                || reply.code() == SIGN_IN_FIRST
                || (reply.toRecipient()
                        && (BAD_SENDER.matcher(reply.line()).find() || PlainReply.ofThisService(reply)));
    }

    private static String reason(MessagingException fault) {
        if (fault instanceof AuthenticationFailedException) {
            LOG.error(
                    "The mail server refused spring.mail.username or its password: {}", OneLine.of(fault.getMessage()));
            return "The mail server refused this service's name or password.";
        }
        if (fault instanceof Lines.AllBusy) {
            return "All connections to the mail server were busy.";
        }
        if (fault instanceof Line.TooLong) {
            return "The mail server took too long over the mail and was cut off.";
        }
        if (causedBy(fault, SocketTimeoutException.class)) {
            return "The mail server did not answer in time.";
        }
        if (causedBy(fault, SSLException.class)) {
            LOG.error("No encrypted connection to the mail server", fault);
            return "No encrypted connection to the mail server could be made.";
        }
        return fault instanceof MailConnectException ? "The mail server could not be reached." : FAILED;
    }

    private static Outcome later(String reason, MessagingException fault) {
        LOG.debug("{} {}", reason, OneLine.of(fault.getMessage()));
        return new Outcome.Later(reason, null);
    }

    private static boolean causedBy(Throwable fault, Class<? extends Throwable> kind) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
