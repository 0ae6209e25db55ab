package org.scrutinyassistant.email.writing;

import java.util.regex.Pattern;

/** Words without characters that have no place in a mail; their line breaks are kept. */
final class Clean {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private Clean() {}

    static String of(String words) {
        return UNFIT.matcher(BREAK.matcher(words).replaceAll("\n")).replaceAll("");
    }
}
