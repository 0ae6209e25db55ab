package org.scrutinyassistant.email.writing;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.scrutinyassistant.email.calendar.Invitation;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.notice.Appointment;

/** Writes what is to be told as one mail to one recipient. */
public final class MailWriter {

    private final InternetAddress sender;
    private final Identity identity;
    private final Clock clock;
    private final Footing footing;

    public MailWriter(InternetAddress sender, Clock clock, Footing footing) {
        this.sender = sender;
        this.identity = Identity.of(sender);
        this.clock = clock;
        this.footing = footing;
    }

    /**
     * Returns the mail, the same whenever the same is written again but for its date.
     *
     * @throws UnwritableMail if its words can't be put into a mail
     */
    public MimeMessage write(Dispatch dispatch, Mailbox to) {
        try {
            MimeMessage mail = addressed(dispatch, to);
            Foot foot = footing.of(dispatch);
            new Headers(mail).say(clock.instant(), dispatch, foot);
            Words words = Words.of(dispatch, foot);
            mail.setSubject(words.title(), "UTF-8");
            mail.setContent(body(words, dispatch, to).assembled());
            mail.saveChanges();
            return mail;
        } catch (MessagingException | RuntimeException fault) {
            throw new UnwritableMail(dispatch.id(), fault);
        }
    }

    private MimeMessage addressed(Dispatch dispatch, Mailbox to) throws MessagingException {
        WrittenMail mail = new WrittenMail(identity.message(dispatch));
        mail.setFrom(sender);
        mail.setRecipient(RecipientType.TO, to.address());
        mail.follow(identity.thread(dispatch));
        return mail;
    }

    private Body body(Words words, Dispatch dispatch, Mailbox to) {
        Pictures pictures = new Pictures(number -> identity.picture(dispatch, number));
        return new Body(words.plain(), words.html(pictures), pictures.all(), invitations(dispatch, to));
    }

    private List<Invitation> invitations(Dispatch dispatch, Mailbox to) {
        return dispatch.notices().stream()
                .map(notice -> notice.raised().said().appointment())
                .filter(Objects::nonNull)
                .map(meeting -> invitation(meeting, to))
                .toList();
    }

    private Invitation invitation(Appointment meeting, Mailbox to) {
        return new Invitation(meeting, sender.getAddress(), to.address().getAddress(), clock.instant());
    }
}
