package org.scrutinyassistant.email;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.scrutinyassistant.email.smtp.SmtpPost;
import org.scrutinyassistant.email.writing.Footing;
import org.scrutinyassistant.email.writing.MailWriter;
import org.scrutinyassistant.scheduler.delivery.Channel;

/** Channels of tests, at a fixed moment, with links that any reader could guess. */
public final class Channels {

    private static final Clock CLOCK = Clock.fixed(Dispatches.NOW, ZoneOffset.UTC);

    private Channels() {}

    public static Channel through(int port) {
        return through(port, new SimpleMeterRegistry());
    }

    public static Channel through(int port, SimpleMeterRegistry metrics) {
        return over(new SmtpPost(Settings.server(port), Settings.any(), metrics, Settings.LONGEST));
    }

    public static Channel over(Post post) {
        return new EmailChannel(writer(), post);
    }

    public static MailWriter writer() {
        Footing footing = new Footing(
                (person, notices) -> Optional.of(URI.create("https://scrutiny.example.org/stop/" + person.id())),
                (person, notice) -> Optional.of(URI.create("https://scrutiny.example.org/answer/" + notice.id())));
        return new MailWriter(Settings.any().sender(), CLOCK, footing);
    }
}
