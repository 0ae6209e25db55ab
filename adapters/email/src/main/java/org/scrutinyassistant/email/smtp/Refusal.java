package org.scrutinyassistant.email.smtp;

import java.util.regex.Pattern;

/** Why a mail server does not take a mail, in one plain sentence with its own words after it. */
final class Refusal {

    private static final Pattern FULL = Pattern.compile("(?<![.\\d])5\\.2\\.2\\b");
    private static final Pattern LARGE = Pattern.compile("(?<![.\\d])5\\.(3\\.4|2\\.3)\\b");
    private static final Pattern POLICY = Pattern.compile("(?<![.\\d])5\\.7\\.\\d+\\b");
    private static final int TOO_MUCH = 552;

    private Refusal() {}

    /** Returns whether somebody can put it right without another mail: a full mailbox, or rules of the server. */
    static boolean mayPass(Reply reply) {
        return full(reply) || POLICY.matcher(reply.line()).find();
    }

    static String of(Reply reply) {
        return sentence(reply) + ": " + reply.line();
    }

    private static String sentence(Reply reply) {
        if (full(reply)) {
            return "The mail server says the mailbox is full";
        }
        if (LARGE.matcher(reply.line()).find() || (reply.code() == TOO_MUCH && !PlainReply.ofNobody(reply))) {
            return "The mail server says the mail is too large";
        }
        if (POLICY.matcher(reply.line()).find()) {
            return "The mail server's rules forbid this mail";
        }
        return reply.toRecipient()
                ? "The mail server says there is no such mailbox"
                : "The mail server refused the mail";
    }

    /** RFC 5321, 4.5.3.1.10: a bare 552 to a recipient is about their mailbox, not about the mail. */
    private static boolean full(Reply reply) {
        return FULL.matcher(reply.line()).find() || (reply.toRecipient() && PlainReply.full(reply));
    }
}
