package org.scrutinyassistant.email.smtp;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.email.Post;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail to a mail server over connections that are kept for the next mail. */
public final class SmtpPost implements Post, DisposableBean {

    private final Lines lines;
    private final Duration longest;

    /** @param longest how long a mail may take in all, waiting for a connection included */
    public SmtpPost(JavaMailSenderImpl server, EmailSettings settings, MeterRegistry metrics, Duration longest) {
        this.lines = new Lines(new MailServer(server, settings, metrics), settings);
        this.longest = longest;
    }

    @Override
    public Outcome deliver(MimeMessage mail, InternetAddress to) {
        try {
            return new Outcome.Sent(mail.getMessageID() + " " + sent(mail, to));
        } catch (MessagingException fault) {
            return Verdict.on(fault);
        } catch (RuntimeException fault) {
            return Verdict.onBrokenConnection(fault);
        }
    }

    @Override
    public void destroy() {
        lines.hangUp();
    }

    private String sent(MimeMessage mail, InternetAddress to) throws MessagingException {
        Deadline deadline = Deadline.in(longest);
        Line line = lines.take();
        try {
            return line.send(mail, to, deadline);
        } catch (MessagingException fault) {
            if (!line.wasKept() || !Verdict.beforeAnyMail(fault)) {
                throw fault;
            }
            line.redial();
            return line.send(mail, to, deadline);
        } finally {
            lines.giveBack(line);
        }
    }
}
