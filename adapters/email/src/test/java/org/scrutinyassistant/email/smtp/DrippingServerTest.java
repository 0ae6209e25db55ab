package org.scrutinyassistant.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.Settings;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** A mail server whose every word comes in time, but never a whole sentence, holds no mail up for longer than a mail may take. */
class DrippingServerTest {

    private static final Duration LONGEST = Duration.ofMillis(700);
    private static final Outcome.Later CUT_OFF =
            new Outcome.Later("The mail server took too long over the mail and was cut off.", null);

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void isCutOff(String command) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((said, mails) -> said.equals(command) ? ScriptedServer.DRIP : friendly(said))) {
            long start = System.nanoTime();
            assertThat(sent(channel(server))).isEqualTo(CUT_OFF);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(LONGEST, LONGEST.multipliedBy(4));
        }
    }

    @Test
    void theNextMailGoesOverANewConnection() throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                (said, mails) -> said.equals("RCPT") && drips++ == 0 ? ScriptedServer.DRIP : friendly(said))) {
            Channel channel = channel(server);
            assertThat(sent(channel)).isEqualTo(CUT_OFF);
            assertThat(sent(channel)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.mails()).isEqualTo(1);
        }
    }

    private volatile int drips;

    private static String friendly(String command) {
        return ScriptedServer.friendly(command);
    }

    private static Outcome sent(Channel channel) {
        return channel.send(Dispatches.anyDispatch("n1", "ola@example.org"));
    }

    private static Channel channel(ScriptedServer server) {
        return Channels.over(
                new SmtpPost(Settings.server(server.port()), Settings.any(), new SimpleMeterRegistry(), LONGEST));
    }
}
