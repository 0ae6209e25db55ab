package org.scrutinyassistant.bot.notice;

import java.util.regex.Pattern;

/** A title in one line that a phone shows whole, or nearly. */
final class Headline {

    /** How many characters a title has at most. */
    static final int LONGEST = 100;

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Headline() {}

    /** Returns the words in one line, cut at a word where they are too long. */
    static String of(String words) {
        String line = BREAKS.matcher(words).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return line.substring(0, whole) + "…";
    }
}
