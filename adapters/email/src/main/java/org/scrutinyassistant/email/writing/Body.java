package org.scrutinyassistant.email.writing;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scrutinyassistant.email.calendar.Invitation;
import org.scrutinyassistant.email.writing.Pictures.Picture;

/** A mail's body: the same words twice, plain first; pictures beside the markup; meetings for the calendar. */
record Body(String plain, String html, List<Picture> pictures, List<Invitation> invitations) {

    MimeMultipart assembled() throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative", text(plain, "plain"), illustrated());
        if (invitations.isEmpty()) {
            return words;
        }
        if (invitations.size() == 1) {
            words.addBodyPart(calendar(invitations.get(0)));
        }
        MimeMultipart all = new MimeMultipart("mixed", holding(words));
        for (Invitation invitation : invitations) {
            all.addBodyPart(attached(invitation));
        }
        return all;
    }

    private MimeBodyPart illustrated() throws MessagingException {
        if (pictures.isEmpty()) {
            return text(html, "html");
        }
        MimeMultipart related = new MimeMultipart("related", text(html, "html"));
        for (Picture picture : pictures) {
            related.addBodyPart(inline(picture));
        }
        return holding(related);
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "utf-8", subtype);
        return part;
    }

    private static MimeBodyPart inline(Picture picture) throws MessagingException {
        MimeBodyPart part = encoded(picture.png());
        part.setContentID("<" + picture.cid() + ">");
        part.setDisposition(Part.INLINE);
        return part;
    }

    private static MimeBodyPart calendar(Invitation invitation) throws MessagingException {
        String type = "text/calendar; charset=utf-8; method=" + invitation.method();
        return encoded(new ByteArrayDataSource(invitation.ics().getBytes(StandardCharsets.UTF_8), type));
    }

    private static MimeBodyPart attached(Invitation invitation) throws MessagingException {
        MimeBodyPart part = calendar(invitation);
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("meeting.ics");
        return part;
    }

    private static MimeBodyPart holding(MimeMultipart inner) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(inner);
        return part;
    }

    private static MimeBodyPart encoded(DataSource content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(content));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
