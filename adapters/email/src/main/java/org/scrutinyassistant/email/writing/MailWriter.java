package org.scrutinyassistant.email.writing;

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
    private final Clock clock;
    private final Footing footing;

    public MailWriter(InternetAddress sender, Clock clock, Footing footing) {
        this.sender = sender;
        this.clock = clock;
        this.footing = footing;
    }

    /** Returns the mail, the same whenever the same is written again but for its date. */
    public MimeMessage write(Dispatch dispatch, Mailbox to) throws MessagingException {
        Identity identity = Identity.of(sender);
        Foot foot = footing.of(dispatch);
        Words words = Words.of(dispatch, foot);
        Pictures pictures = new Pictures(number -> identity.picture(dispatch, number));
        WrittenMail mail = new WrittenMail(identity.message(dispatch));
        mail.setFrom(sender);
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, to.address());
        mail.setSubject(words.title(), "UTF-8");
        new Headers(mail).say(clock.instant(), dispatch, foot);
        mail.follow(identity.thread(dispatch));
        mail.setContent(
                new Body(words.plain(), words.html(pictures), pictures.all(), invitations(dispatch, to)).assembled());
        mail.saveChanges();
        return mail;
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
