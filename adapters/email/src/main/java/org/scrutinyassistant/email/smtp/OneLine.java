package org.scrutinyassistant.email.smtp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail server said, as one short line without control characters. */
final class OneLine {

    private static final int LONGEST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\s]+");

    private OneLine() {}

    static String of(@Nullable String said) {
        String line = said == null ? "" : UNFIT.matcher(said).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
