package org.scrutinyassistant.bot.dialogue;

/** What a person said, short enough to say back. */
final class Heard {

    private static final int LONGEST = 80;

    private Heard() {}

    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
