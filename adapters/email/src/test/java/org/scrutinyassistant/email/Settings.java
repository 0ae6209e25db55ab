package org.scrutinyassistant.email;

import java.time.Duration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Settings of tests. */
public final class Settings {

    /** How long a mail may take in all. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private Settings() {}

    public static EmailSettings any() {
        return new EmailSettings(
                "Scrutiny Assistant <scrutiny@example.org>", 2, Duration.ofSeconds(2), Duration.ofSeconds(2), 30, 100);
    }

    public static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }
}
