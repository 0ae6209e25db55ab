package org.scrutinyassistant.email.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One line of iCalendar: its text escaped (RFC 5545 section 3.3.11), folded at 75 octets (section 3.1). */
final class ContentLine {

    private static final int LONGEST = 75;
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private ContentLine() {}

    static String text(String words) {
        String lines = BREAK.matcher(words).replaceAll("\n");
        return UNFIT.matcher(lines)
                .replaceAll("")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += octets;
        }
        return folded.append("\r\n").toString();
    }
}
