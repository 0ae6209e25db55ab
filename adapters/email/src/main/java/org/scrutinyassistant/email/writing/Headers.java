package org.scrutinyassistant.email.writing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** The headers that tell programs what a mail is: no word of a person stands in them. */
final class Headers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(UkTime.ZONE);

    private final MimeMessage mail;

    Headers(MimeMessage mail) {
        this.mail = mail;
    }

    void say(Instant now, Dispatch dispatch, Foot foot) throws MessagingException {
        mail.setHeader("Date", DATE.format(now));
        mail.setHeader("Content-Language", "en-GB");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        if (dispatch.notices().stream().allMatch(notice -> notice.raised().key().kind() == NoticeKind.BROADCAST)) {
            mail.setHeader("Precedence", "bulk");
        }
        if (foot.stop() != null) {
            mail.setHeader("List-Unsubscribe", "<" + foot.stop().toASCIIString() + ">");
            if ("https".equals(foot.stop().getScheme())) {
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }
}
