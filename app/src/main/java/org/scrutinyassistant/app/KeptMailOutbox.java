package org.scrutinyassistant.app;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.email.outbox.OpenedMail;
import org.scrutinyassistant.email.outbox.Outbox;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.web.outbox.MailOutbox;
import org.scrutinyassistant.web.outbox.OutboxLine;
import org.scrutinyassistant.web.outbox.OutboxPage;
import org.scrutinyassistant.web.outbox.ShownMail;

/** Shows the mail that the email adapter kept. */
class KeptMailOutbox implements MailOutbox {

    private final Outbox outbox;
    private final boolean collecting;

    KeptMailOutbox(Outbox outbox, boolean collecting) {
        this.outbox = outbox;
        this.collecting = collecting;
    }

    @Override
    public OutboxPage page(int number) {
        long total = outbox.count();
        int pages = (int) Math.max(1, (total + OutboxPage.SIZE - 1) / OutboxPage.SIZE);
        List<OutboxLine> lines = outbox.list(Math.min(number - 1, pages) * OutboxPage.SIZE, OutboxPage.SIZE).stream()
                .map(mail -> new OutboxLine(mail.id(), mail.recipient(), mail.subject(), mail.at()))
                .toList();
        return new OutboxPage(collecting, lines, number, pages, total);
    }

    @Override
    public Optional<ShownMail> open(long id) {
        return outbox.open(id).map(KeptMailOutbox::shown);
    }

    @Override
    public Optional<byte[]> bytes(long id) {
        return outbox.find(id);
    }

    private static ShownMail shown(OpenedMail mail) {
        List<Fact> headers = mail.headers().stream()
                .map(header -> new Fact(header.name(), header.value()))
                .toList();
        return new ShownMail(mail.subject(), headers, mail.plain(), mail.html(), mail.attachments());
    }
}
