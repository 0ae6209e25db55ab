package org.scrutinyassistant.email;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code scrutiny.email}; the mail server itself is {@code spring.mail.*}.
 *
 * @param from whom mail comes from, as {@code Name <address>}
 * @param connections how many connections to the mail server are open at most
 * @param connectTimeout how long a connection may take
 * @param replyTimeout how long the mail server may take over one reply, and a write
 * @param keepDays for how many days mail is kept in the outbox
 * @param keepMost how many mails are kept in the outbox
 */
@ConfigurationProperties("scrutiny.email")
public record EmailSettings(
        @DefaultValue(UNSET_FROM) String from,
        @DefaultValue("8") int connections,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("60s") Duration replyTimeout,
        @DefaultValue("30") int keepDays,
        @DefaultValue("10000") int keepMost) {

    /** Good for a mail server on this machine alone. */
    static final String UNSET_FROM = "Scrutiny Assistant <scrutiny-assistant@localhost>";

    public EmailSettings {
        atLeastOne("connections", connections);
        atLeastOne("connect-timeout in milliseconds", connectTimeout.toMillis());
        atLeastOne("reply-timeout in milliseconds", replyTimeout.toMillis());
        atLeastOne("keep-days", keepDays);
        atLeastOne("keep-most", keepMost);
        parsed(from);
    }

    /** Returns whom mail comes from. */
    public InternetAddress sender() {
        return parsed(from);
    }

    boolean namesNobody() {
        return from.equals(UNSET_FROM);
    }

    private static InternetAddress parsed(String from) {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            sender.validate();
            return new InternetAddress(sender.getAddress(), sender.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new IllegalArgumentException(
                    "scrutiny.email.from is written Name <address>, not \"" + from + "\"", wrong);
        }
    }

    private static void atLeastOne(String key, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("scrutiny.email." + key + " is at least 1, not " + value);
        }
    }
}
