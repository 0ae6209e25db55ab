package org.scrutinyassistant.email.writing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One recipient: a bare address in ASCII, neither a list nor a name nor anything that could become a second header. */
public record Mailbox(InternetAddress address) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /**
     * Returns the mailbox that is written so.
     *
     * @throws BadMailbox if it is not exactly one address
     */
    public static Mailbox of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw new BadMailbox("There is no email address.");
        }
        String bare = written.strip();
        int at = bare.indexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL
                || !LOCAL.matcher(bare.substring(0, at)).matches()) {
            throw notOne();
        }
        return parsed(bare.substring(0, at + 1) + domain(bare.substring(at + 1)));
    }

    private static String domain(String written) {
        try {
            String domain = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES);
            if (DOMAIN.matcher(domain).matches()) {
                return domain;
            }
        } catch (IllegalArgumentException unwritable) {
            throw notOne();
        }
        throw notOne();
    }

    private static Mailbox parsed(String bare) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(bare, true);
            if (bare.length() <= LONGEST && parsed.length == 1 && bare.equals(parsed[0].getAddress())) {
                parsed[0].validate();
                return new Mailbox(parsed[0]);
            }
        } catch (AddressException wrong) {
            throw notOne();
        }
        throw notOne();
    }

    private static BadMailbox notOne() {
        return new BadMailbox(
                "The email address in the register is not one complete address, such as name@example.org.");
    }
}
