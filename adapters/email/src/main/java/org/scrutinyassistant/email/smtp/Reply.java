package org.scrutinyassistant.email.smtp;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the server answered to a command of sending.
 *
 * @param command the first word of it: MAIL, RCPT, DATA or "." at the end of the mail
 * @param code its three figures, or -1 if there was no readable answer
 * @param line all of it
 */
record Reply(String command, int code, String line) {

    /** Returns the answer to the most telling command in a chain of faults: that of the recipient, else the first. */
    static Optional<Reply> in(MessagingException fault) {
        return Stream.concat(
                        chain(fault).flatMap(Reply::onRecipient), chain(fault).flatMap(Reply::onSending))
                .findFirst();
    }

    boolean permanent() {
        return code >= 500 && code <= 599;
    }

    boolean temporary() {
        return code >= 400 && code <= 499;
    }

    boolean toRecipient() {
        return command.equals("RCPT");
    }

    private static Stream<Exception> chain(MessagingException fault) {
        return Stream.iterate(
                (Exception) fault,
                each -> each != null,
                each -> each instanceof MessagingException linked ? linked.getNextException() : null);
    }

    private static Stream<Reply> onRecipient(Exception fault) {
        return fault instanceof SMTPAddressFailedException refused
                ? Stream.of(reply("RCPT", refused.getReturnCode(), refused.getMessage()))
                : Stream.empty();
    }

    private static Stream<Reply> onSending(Exception fault) {
        if (fault instanceof SMTPSenderFailedException sender) {
            return Stream.of(reply("MAIL", sender.getReturnCode(), sender.getMessage()));
        }
        return fault instanceof SMTPSendFailedException sending
                ? Stream.of(reply(sending.getCommand(), sending.getReturnCode(), sending.getMessage()))
                : Stream.empty();
    }

    private static Reply reply(String command, int code, @Nullable String line) {
        String word = command.strip().split("[\\s:]", 2)[0];
        return new Reply(word.toUpperCase(Locale.ROOT), code, OneLine.of(line));
    }
}
