package org.scrutinyassistant.trial;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.web.outbox.MailOutbox;
import org.scrutinyassistant.web.outbox.OutboxLine;
import org.scrutinyassistant.web.outbox.OutboxPage;
import org.scrutinyassistant.web.outbox.ShownMail;

/** Three pages: one with two mails, an empty one in the middle, and none at all while {@link #emptied}. */
public final class ScriptedOutbox implements MailOutbox {

    public static final String TITLE = "Visits <b>fell</b> & \"nobody\" said so";

    private static final Instant EVENING = Instant.parse("2031-06-30T23:30:00Z");

    private volatile boolean emptied;

    public void emptied(boolean emptied) {
        this.emptied = emptied;
    }

    @Override
    public OutboxPage page(int number) {
        if (emptied) {
            return new OutboxPage(true, List.of(), number, 1, 0);
        }
        List<OutboxLine> mails = number == 2
                ? List.of()
                : List.of(
                        new OutboxLine(8, "ola.brook@example.org", TITLE, EVENING),
                        new OutboxLine(7, "a.very.long.mailbox.name.of.somebody@baths.example.org", "Closed", EVENING));
        return new OutboxPage(true, mails, number, 3, 102);
    }

    @Override
    public Optional<ShownMail> open(long id) {
        List<Fact> headers = List.of(
                new Fact("To", "ola.brook@example.org"),
                new Fact("Message-ID", "<" + "n8-".repeat(40) + "@example.org>"));
        return id == 8
                ? Optional.of(new ShownMail(
                        TITLE, headers, "Visits fell.\r\n\r\nSay why.", "<h1>Visits</h1>", List.of("meeting.ics")))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> bytes(long id) {
        return id == 8 ? Optional.of("Subject: Visits\r\n\r\nfell".getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }
}
