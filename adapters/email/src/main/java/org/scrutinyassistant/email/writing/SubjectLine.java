package org.scrutinyassistant.email.writing;

import java.util.regex.Pattern;

/** A title as it may stand in a header: one line, of bounded length, without anything that steers a reader's display. */
final class SubjectLine {

    private static final int LONGEST = 150;
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\s]+");
    private static final Pattern LOOKS_ENCODED = Pattern.compile("=\\?");

    private SubjectLine() {}

    static String of(String title) {
        String line = LOOKS_ENCODED
                .matcher(UNFIT.matcher(title).replaceAll(" "))
                .replaceAll("= ?")
                .strip();
        if (line.isEmpty()) {
            return "A notice for you";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
