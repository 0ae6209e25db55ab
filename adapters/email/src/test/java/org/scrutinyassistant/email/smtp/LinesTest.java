package org.scrutinyassistant.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.email.Settings;

/** No more connections are used at once than the settings allow, and nobody waits for one for ever. */
class LinesTest {

    @Test
    void aThirdSenderWaitsAndThenGivesUpUntilAConnectionIsFree() throws Exception {
        Duration patience = Duration.ofMillis(50);
        EmailSettings two = new EmailSettings("scrutiny@example.org", 2, patience, patience, 30, 100);
        Lines lines = new Lines(new MailServer(Settings.server(1), two, new SimpleMeterRegistry()), two);
        Line first = lines.take();
        Line second = lines.take();
        assertThat(second).isNotSameAs(first);
        assertThatThrownBy(lines::take).isInstanceOf(Lines.AllBusy.class);
        lines.giveBack(second);
        lines.giveBack(first);
        assertThat(lines.take()).isSameAs(first);
    }
}
