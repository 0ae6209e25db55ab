package org.scrutinyassistant.email.outbox;

import java.util.List;

/**
 * A kept mail to read.
 *
 * @param headers those that a reader cares for, in the order in which they stand
 * @param html the mail as it looks, its pictures within; made by this service, so every word in it is escaped
 * @param attachments their names
 */
public record OpenedMail(String subject, List<Header> headers, String plain, String html, List<String> attachments) {

    public OpenedMail {
        headers = List.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    /** One line of a mail's head. */
    public record Header(String name, String value) {}
}
