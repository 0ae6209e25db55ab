package org.scrutinyassistant.register.person;

import java.util.regex.Pattern;

/** What counts as one email address: local part and host of RFC 5321 without quotes, comments, lists or line breaks. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ONE =
            Pattern.compile("(?!\\.)(?!.*\\.\\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}(?<!\\.)"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private EmailAddress() {}

    public static boolean isOne(String written) {
        return written.length() <= LONGEST && ONE.matcher(written).matches();
    }
}
