package org.scrutinyassistant.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.email.Settings;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server says against a mail: tried again, or never again with a reason. */
class SmtpFaultsTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    static Stream<Arguments> temporary() {
        return Stream.of(
                arguments("HELLO", "421 4.3.2 going down", "The connection to the mail server failed"),
                arguments("HELLO", "554 no service here", "The connection to the mail server failed"),
                arguments("HELLO", "HTTP/1.1 400 Bad Request", "The connection to the mail server failed"),
                arguments("HELLO", "\u0000\u0001\u00ff", "The connection to the mail server failed"),
                arguments("HELLO", ScriptedServer.SILENCE, "did not answer in time"),
                arguments("HELLO", ScriptedServer.GOODBYE, "The connection to the mail server failed"),
                arguments("HELLO", ScriptedServer.RESET, "mail server"),
                arguments("MAIL", "421 4.7.0 too many", "asks to try again later: 421 4.7.0 too many"),
                arguments("MAIL", "550 5.7.1 not you", "does not let this service send: 550 5.7.1 not you"),
                arguments("MAIL", "530 5.7.0 sign in first", "does not let this service send: 530 5.7.0 sign in first"),
                arguments("MAIL", ScriptedServer.SILENCE, "did not answer in time"),
                arguments("RCPT", "421 4.3.2 going down", "asks to try again later: 421 4.3.2 going down"),
                arguments("RCPT", "450 4.2.1 busy", "asks to try again later: 450 4.2.1 busy"),
                arguments("RCPT", "451 4.7.1 greylisted", "asks to try again later: 451 4.7.1 greylisted"),
                arguments("RCPT", "452 4.2.2 full for now", "asks to try again later: 452 4.2.2 full for now"),
                arguments("RCPT", "530 5.7.0 sign in first", "does not let this service send"),
                arguments("RCPT", "552 5.2.2 over quota", "says the mailbox is full: 552 5.2.2 over quota"),
                arguments("RCPT", "550 5.1.8 sender's domain not found", "does not let this service send: 550 5.1.8"),
                arguments("RCPT", "554 5.7.1 relay denied", "rules forbid this mail: 554 5.7.1 relay denied"),
                arguments("RCPT", ScriptedServer.SILENCE, "did not answer in time"),
                arguments("RCPT", "garbage", "The mail server broke off"),
                arguments("DATA", "451 4.3.0 disk", "asks to try again later: 451 4.3.0 disk"),
                arguments("DATA", ScriptedServer.GOODBYE, "The mail server broke off"),
                arguments("DATA", ScriptedServer.RESET, "The connection to the mail server failed"),
                arguments(".", "421 4.3.2 going down", "asks to try again later: 421 4.3.2 going down"),
                arguments(".", "451 4.3.0 later", "asks to try again later: 451 4.3.0 later"),
                arguments(".", ScriptedServer.SILENCE, "did not answer in time"),
                arguments(".", ScriptedServer.RESET, "The connection to the mail server failed"),
                arguments(".", "garbage", "The mail server broke off"));
    }

    static Stream<Arguments> toARecipientWithoutAnEnhancedCode() {
        String full = "says the mailbox is full";
        String ours = "does not let this service send";
        String nobody = "says there is no such mailbox";
        return Stream.of(
                arguments("552 storage exceeded", full, true),
                arguments("552 Requested mail action aborted: exceeded storage allocation", full, true),
                arguments("550 mailbox full", full, true),
                arguments("554 User over quota", full, true),
                arguments("552 message size exceeds what this recipient takes", "says the mail is too large", false),
                arguments("550 relay not permitted", ours, true),
                arguments("550 Relaying denied", ours, true),
                arguments("550 Sender verify failed", ours, true),
                arguments("553 Sender address rejected: domain unknown", ours, true),
                arguments("550 authentication required", ours, true),
                arguments("554 Client host [192.0.2.1] blocked using a list", ours, true),
                arguments("550 10.5.7.1 is on our block-list", ours, true),
                arguments("554 rejected: blacklisted", ours, true),
                arguments("550 SPF check failed", ours, true),
                arguments("550 who is that?", nobody, false),
                arguments("550 User unknown in relay recipient table", nobody, false),
                arguments("550 No such user <sender@relay.example.org>", nobody, false),
                arguments("550 <ola@spam.example.org> does not exist, see https://blocked.example.org/", nobody, false),
                arguments("553 Requested action not taken: mailbox name not allowed", nobody, false),
                arguments("552 no such mailbox", nobody, false),
                arguments("550 User not listed in the directory", nobody, false),
                arguments("550 Recipient not authorized", nobody, false),
                arguments("550 No such user here; tell the sender", nobody, false),
                arguments("550 mailbox unavailable (not found, or refused for policy reasons)", nobody, false),
                arguments("551 not local", nobody, false));
    }

    static Stream<Arguments> permanent() {
        return Stream.of(
                arguments("RCPT", "550 5.1.1 who is that?", "says there is no such mailbox: 550 5.1.1 who is that?"),
                arguments("RCPT", "553 no such name", "says there is no such mailbox: 553 no such name"),
                arguments("DATA", "554 no valid recipients", "refused the mail: 554 no valid recipients"),
                arguments(".", "550 looks like spam", "refused the mail: 550 looks like spam"),
                arguments(".", "552 5.3.4 too big", "says the mail is too large: 552 5.3.4 too big"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("temporary")
    void isTriedAgain(String command, String reply, String reason) throws Exception {
        assertThat(sentTo(command, reply))
                .asInstanceOf(type(Outcome.Later.class))
                .extracting(Outcome.Later::reason)
                .asString()
                .contains(reason);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("permanent")
    void isRefusedForGood(String command, String reply, String reason) throws Exception {
        assertThat(sentTo(command, reply))
                .asInstanceOf(type(Outcome.Refused.class))
                .extracting(Outcome.Refused::reason)
                .asString()
                .startsWith("The mail server")
                .contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toARecipientWithoutAnEnhancedCode")
    void whatIsRefusedByWordsAloneIsJudgedByThem(String reply, String reason, boolean mayPass) throws Exception {
        Outcome outcome = sentTo("RCPT", reply);
        assertThat(outcome).isInstanceOf(mayPass ? Outcome.Later.class : Outcome.Refused.class);
        assertThat(outcome.toString()).contains(reason + ": " + reply);
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(channel(closed).send(Dispatches.anyDispatch("n1", "ola@example.org")))
                .isEqualTo(new Outcome.Later("The mail server could not be reached.", null));
    }

    @Test
    void aRefusedPasswordIsTriedAgain() throws Exception {
        try (ScriptedServer server = new ScriptedServer((command, mails) -> switch (command) {
            case "EHLO" -> "250-scripted\r\n250 AUTH LOGIN PLAIN";
            case "AUTH" -> "535 5.7.8 wrong";
            default -> ScriptedServer.friendly(command);
        })) {
            JavaMailSenderImpl sender = Settings.server(server.port());
            sender.setUsername("scrutiny");
            sender.setPassword("secret-password");
            Channel channel =
                    Channels.over(new SmtpPost(sender, settings(), new SimpleMeterRegistry(), Settings.LONGEST));
            assertThat(channel.send(Dispatches.anyDispatch("n1", "ola@example.org")))
                    .isEqualTo(new Outcome.Later("The mail server refused this service's name or password.", null));
        }
    }

    private static Outcome sentTo(String spoiled, String reply) throws Exception {
        try (ScriptedServer server = new ScriptedServer(
                (command, mails) -> command.equals(spoiled) ? reply : ScriptedServer.friendly(command))) {
            return channel(server.port()).send(Dispatches.anyDispatch("n1", "ola@example.org"));
        }
    }

    private static Channel channel(int port) {
        return Channels.over(
                new SmtpPost(Settings.server(port), settings(), new SimpleMeterRegistry(), Settings.LONGEST));
    }

    private static EmailSettings settings() {
        return new EmailSettings("scrutiny@example.org", 2, PATIENCE, PATIENCE, 30, 100);
    }
}
