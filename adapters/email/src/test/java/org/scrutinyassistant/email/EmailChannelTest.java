package org.scrutinyassistant.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.scrutinyassistant.email.smtp.SmtpPost;
import org.scrutinyassistant.email.writing.Footing;
import org.scrutinyassistant.email.writing.MailWriter;
import org.scrutinyassistant.scheduler.delivery.Outcome;

/** A notice becomes a mail that a real mail server takes. */
class EmailChannelTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void aNoticeArrives() throws Exception {
        Outcome outcome = channel().send(Dispatches.anyDispatch("n1", "ola.brook@example.org"));
        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("The visits fell");
        assertThat(mail.getMessageID()).isEqualTo("<n1@example.org>");
    }

    private static EmailChannel channel() {
        EmailSettings settings = Settings.any();
        SmtpPost post = new SmtpPost(Settings.server(SERVER.getSmtp().getPort()), settings, new SimpleMeterRegistry());
        Clock clock = Clock.fixed(Dispatches.NOW, ZoneOffset.UTC);
        Footing footing = new Footing(Footing.NO_STOPPING, Footing.NO_ANSWERING);
        return new EmailChannel(new MailWriter(settings.sender(), clock, footing), post);
    }
}
