package org.scrutinyassistant.email.outbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a mail's parts one after the other. */
final class MailOpening {

    private static final Set<String> TELLING = Set.of(
            "From", "To", "Date", "Message-ID", "In-Reply-To", "Auto-Submitted", "Precedence", "List-Unsubscribe");

    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final List<String> attachments = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private MailOpening() {}

    static OpenedMail open(byte[] bytes) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage((Session) null, new ByteArrayInputStream(bytes));
        MailOpening opening = new MailOpening();
        opening.take(mail);
        return new OpenedMail(
                mail.getSubject(), headers(mail), opening.plain, opening.illustrated(), opening.attachments);
    }

    private void take(MimePart part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int each = 0; each < parts.getCount(); each++) {
                take((MimePart) parts.getBodyPart(each));
            }
        } else if (Part.ATTACHMENT.equals(part.getDisposition())) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/plain")) {
            plain = (String) part.getContent();
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else if (part.isMimeType("image/png")) {
            pictures.put(part.getContentID().replaceAll("[<>]", ""), embedded(part));
        }
    }

    private String illustrated() {
        String shown = html;
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            shown = shown.replace("\"cid:" + picture.getKey() + "\"", "\"" + picture.getValue() + "\"");
        }
        return shown;
    }

    private static String embedded(Part picture) throws MessagingException, IOException {
        byte[] png = picture.getInputStream().readAllBytes();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static List<OpenedMail.Header> headers(MimeMessage mail) throws MessagingException, IOException {
        List<OpenedMail.Header> headers = new ArrayList<>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            if (TELLING.contains(header.getName())) {
                String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
                headers.add(new OpenedMail.Header(header.getName(), value));
            }
        }
        return headers;
    }
}
