package org.scrutinyassistant.web.outbox;

import java.util.List;
import org.scrutinyassistant.message.Fact;

/**
 * A mail to read.
 *
 * @param html the mail as it looks; safe markup, its pictures within
 */
public record ShownMail(String subject, List<Fact> headers, String plain, String html, List<String> attachments) {

    public ShownMail {
        headers = List.copyOf(headers);
        attachments = List.copyOf(attachments);
    }
}
