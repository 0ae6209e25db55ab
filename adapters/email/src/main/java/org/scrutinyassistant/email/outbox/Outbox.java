package org.scrutinyassistant.email.outbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.email.EmailSettings;
import org.scrutinyassistant.scheduler.retention.Retained;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail that did not leave this machine, the newest of it, for as many days as the settings say. */
public final class Outbox implements Retained {

    private final JdbcClient jdbc;
    private final EmailSettings settings;
    private final Clock clock;

    public Outbox(JdbcClient jdbc, EmailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns mails, newest first, after skipping some. */
    public List<KeptMail> list(int skipped, int most) {
        return jdbc.sql("select id, recipient, subject, at from outbox_mail order by id desc limit ? offset ?")
                .params(most, skipped)
                .query(Outbox::line)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from outbox_mail").query(Long.class).single();
    }

    /** Returns all of a mail, as a mail server would get it (RFC 5322). */
    public Optional<byte[]> find(long id) {
        return jdbc.sql("select mail from outbox_mail where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Returns a mail to read. */
    public Optional<OpenedMail> open(long id) {
        return find(id).map(Outbox::opened);
    }

    /** Keeps a mail once, however often it comes, and lets the oldest go. */
    void keep(String messageId, String recipient, String subject, byte[] mail) {
        Instant now = clock.instant();
        if (known(messageId)) {
            return;
        }
        try {
            jdbc.sql("insert into outbox_mail (message_id, recipient, subject, at, mail) values (?, ?, ?, ?, ?)")
                    .params(messageId, recipient, subject, utc(now), mail)
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            return;
        }
        letGo(now);
    }

    @Override
    public String things() {
        return "mails in the outbox";
    }

    @Override
    public int deleteDue() {
        return letGo(clock.instant());
    }

    private boolean known(String messageId) {
        return jdbc.sql("select count(*) from outbox_mail where message_id = ?")
                        .param(messageId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private int letGo(Instant now) {
        Instant oldest = now.minus(Duration.ofDays(settings.keepDays()));
        int old = jdbc.sql("delete from outbox_mail where at < ?")
                .param(utc(oldest))
                .update();
        int many = jdbc.sql("delete from outbox_mail where id <= (select max(id) from outbox_mail) - ?")
                .param(settings.keepMost())
                .update();
        return old + many;
    }

    private static OpenedMail opened(byte[] mail) {
        try {
            return MailOpening.open(mail);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("A mail in the outbox can't be read", unreadable);
        }
    }

    private static KeptMail line(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new KeptMail(row.getLong("id"), row.getString("recipient"), row.getString("subject"), at);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
