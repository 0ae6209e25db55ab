package org.scrutinyassistant.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** A connection serves one mail after the other, and a lost one is replaced without losing or doubling a mail. */
class KeptConnectionTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void fiftyMailsTakeOneConnection() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) -> ScriptedServer.friendly(command))) {
            Channel channel = Channels.through(server.port(), metrics);
            for (int mail = 0; mail < 50; mail++) {
                assertThat(sent(channel)).isInstanceOf(Outcome.Sent.class);
            }
            assertThat(server.connections()).isEqualTo(1);
            assertThat(metrics.counter("scrutiny.notices.smtp.connections").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aConnectionIsChangedAfterAHundredMails() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) -> ScriptedServer.friendly(command))) {
            Channel channel = Channels.through(server.port(), metrics);
            for (int mail = 0; mail < 101; mail++) {
                sent(channel);
            }
            assertThat(server.mails()).isEqualTo(101);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatHangsUpBetweenTwoMailsStillGetsTheSecondOnce() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) ->
                command.equals("MAIL") && mails == 1 && troubles++ == 0 ? hangUp : ScriptedServer.friendly(command))) {
            Channel channel = Channels.through(server.port(), metrics);
            assertThat(sent(channel)).isInstanceOf(Outcome.Sent.class);
            assertThat(sent(channel)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.mails()).isEqualTo(2);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatSaysItIsClosingStillGetsTheNextMail() throws Exception {
        hangUp = "421 4.4.2 idle for too long";
        aServerThatHangsUpBetweenTwoMailsStillGetsTheSecondOnce();
    }

    @Test
    void aMailWhoseEndWasNotAcknowledgedIsNotSentAgainByItself() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) ->
                command.equals(".") && mails == 1 ? ScriptedServer.GOODBYE : ScriptedServer.friendly(command))) {
            Channel channel = Channels.through(server.port(), metrics);
            sent(channel);
            assertThat(sent(channel)).isInstanceOf(Outcome.Later.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void afterARefusalTheNextMailIsSent() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) ->
                command.equals("RCPT") && troubles++ == 0 ? "550 5.1.1 nobody" : ScriptedServer.friendly(command))) {
            Channel channel = Channels.through(server.port(), metrics);
            assertThat(sent(channel)).isInstanceOf(Outcome.Refused.class);
            assertThat(sent(channel)).isInstanceOf(Outcome.Sent.class);
        }
    }

    private volatile int troubles;
    private String hangUp = ScriptedServer.GOODBYE;

    private static Outcome sent(Channel channel) {
        return channel.send(Dispatches.anyDispatch("n1", "ola@example.org"));
    }
}
