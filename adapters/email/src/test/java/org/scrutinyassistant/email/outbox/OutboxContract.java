package org.scrutinyassistant.email.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.email.Channels;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Mail that is not sent is kept whole, once, and not for ever. */
abstract class OutboxContract {

    private static final int MOST = 3;

    private Instant now = Dispatches.NOW;
    private Outbox outbox;
    private Channel channel;

    abstract DataSource database();

    @BeforeEach
    void emptyOutbox() {
        JdbcClient jdbc = JdbcClient.create(database());
        jdbc.sql("drop table if exists outbox_mail").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V8__keep_an_outbox.sql")).execute(database());
        EmailSettings settings =
                new EmailSettings("scrutiny@example.org", 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 30, MOST);
        InstantSource hand = () -> now;
        outbox = new Outbox(jdbc, settings, hand.withZone(ZoneOffset.UTC));
        channel = Channels.over(new OutboxPost(outbox));
    }

    @Test
    void whatIsToldIsKeptWithItsWordsItsPictureAndItsLinks() {
        assertThat(channel.send(Dispatches.breach()))
                .isEqualTo(new Outcome.Sent("<n42@example.org> kept in the outbox"));
        KeptMail kept = outbox.list(0, 10).get(0);
        assertThat(kept)
                .isEqualTo(new KeptMail(
                        kept.id(), "ola.brook@example.org", "Visits to the baths are red", Dispatches.NOW));
        OpenedMail mail = outbox.open(kept.id()).orElseThrow();
        assertThat(mail.plain()).contains("Visits fell to 2,410 in June 2031.").contains("- Jun 2031; 2410");
        assertThat(mail.html())
                .contains("<img src=\"data:image/png;base64,iVBOR")
                .doesNotContain("cid:");
        assertThat(mail.headers())
                .contains(new OpenedMail.Header("List-Unsubscribe", "<https://scrutiny.example.org/stop/7>"));
    }

    @Test
    void aMeetingIsNamedAsAttached() {
        channel.send(Dispatches.meeting(0, false));
        OpenedMail mail = outbox.open(outbox.list(0, 1).get(0).id()).orElseThrow();
        assertThat(mail.attachments()).isEqualTo(List.of("meeting.ics"));
    }

    @Test
    void theSameMailIsKeptOnceAndTheNewestComesFirst() {
        send("n1", "n2", "n1");
        assertThat(outbox.count()).isEqualTo(2);
        assertThat(outbox.list(0, 1)).extracting(KeptMail::subject).containsExactly("n2");
        assertThat(outbox.list(1, 1)).extracting(KeptMail::subject).containsExactly("n1");
    }

    @Test
    void onlySoManyAreKept() {
        send("n1", "n2", "n3", "n4", "n5");
        assertThat(outbox.list(0, 10)).extracting(KeptMail::subject).containsExactly("n5", "n4", "n3");
    }

    @Test
    void onlyForSoLongTheyAreKept() {
        send("n1");
        now = now.plus(Duration.ofDays(30));
        send("n2");
        assertThat(outbox.count()).isEqualTo(2);
        now = now.plus(Duration.ofDays(30)).plusSeconds(1);
        send("n3");
        assertThat(outbox.list(0, 10)).extracting(KeptMail::subject).containsExactly("n3");
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        assertThat(outbox.open(1)).isEmpty();
        assertThat(outbox.find(1)).isEmpty();
    }

    private void send(String... ids) {
        for (String id : ids) {
            Dispatch dispatch = Dispatches.titled(id, "ola.brook@example.org", id);
            assertThat(channel.send(dispatch)).isInstanceOf(Outcome.Sent.class);
        }
    }
}
