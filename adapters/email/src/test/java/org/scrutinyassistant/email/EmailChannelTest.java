package org.scrutinyassistant.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** A notice becomes one mail to one person at a real mail server. */
class EmailChannelTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private Channel channel;

    @BeforeEach
    void connect() {
        channel = Channels.through(SERVER.getSmtp().getPort());
    }

    @Test
    void aNoticeArrivesAndTheReceiptNamesIt() throws Exception {
        Outcome outcome = channel.send(Dispatches.anyDispatch("n1", "ola.brook@example.org"));
        assertThat(outcome)
                .asInstanceOf(type(Outcome.Sent.class))
                .extracting(Outcome.Sent::receipt)
                .asString()
                .startsWith("<n1@example.org> 250");
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("The visits fell");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ola.brook@example.org");
        assertThat(channel.name()).isEqualTo(ChannelName.EMAIL);
    }

    @Test
    void whatIsSentAgainKeepsItsMessageId() throws Exception {
        channel.send(Dispatches.anyDispatch("n1", "ola.brook@example.org"));
        channel.send(Dispatches.anyDispatch("n1", "ola.brook@example.org"));
        channel.send(Dispatches.anyDispatch("n2", "ola.brook@example.org"));
        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<n1@example.org>", "<n1@example.org>", "<n2@example.org>");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "ola.brook",
                "ola.brook@",
                "@example.org",
                "ola brook@example.org",
                "ola.brook@example.org, someone@example.org",
                "ola.brook@example.org;someone@example.org",
                "ola.brook@example.org someone@example.org",
                "Ola Brook <ola.brook@example.org>",
                "<ola.brook@example.org>",
                "\"ola brook\"@example.org",
                "panel: ola.brook@example.org, someone@example.org;",
                "ola.brook@example.org\r\nBcc: someone@example.org",
                "ola.brook@example.org\nBcc: someone@example.org",
                "ola.brook@example.org\u0000",
                "ola.brook@example.org\u2028someone@example.org",
                "ola.brook@[127.0.0.1]",
                "ola.brook@example..org",
                "ola.brook@-example.org",
                "ola..brook@example.org",
                ".ola@example.org",
                "ola.brook@example.org>",
                "ola.brook@a@example.org",
                "ola.brook(someone)@example.org",
                "örn@example.org"
            })
    void anAddressThatIsNotExactlyOneIsRefusedAndNothingIsSent(String address) {
        assertThat(channel.send(Dispatches.anyDispatch("n1", address)))
                .asInstanceOf(type(Outcome.Refused.class))
                .extracting(Outcome.Refused::reason)
                .asString()
                .contains("address")
                .endsWith(".");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'brook+baths@example.org",
                "OLA_BROOK@Example.ORG",
                " ola@example.org ",
                "ola@localhost",
                "ola@bäder.example.org"
            })
    void anUnusualAddressIsStillOne(String address) {
        assertThat(channel.send(Dispatches.anyDispatch("n1", address))).isInstanceOf(Outcome.Sent.class);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressTooLongForAnyServerIsRefused() {
        String longLocal = "o".repeat(65) + "@example.org";
        String longDomain = "ola@" + "a.".repeat(130) + "org";
        assertThat(channel.send(Dispatches.anyDispatch("n1", longLocal))).isInstanceOf(Outcome.Refused.class);
        assertThat(channel.send(Dispatches.anyDispatch("n1", longDomain))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoHasNoAddressIsNotReached() {
        assertThat(channel.reaches(Dispatches.anyPerson("ola.brook@example.org")))
                .isTrue();
        assertThat(channel.reaches(Dispatches.anyPerson(" "))).isFalse();
        assertThat(channel.reaches(Dispatches.anyPerson(null))).isFalse();
    }
}
