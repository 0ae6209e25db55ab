package org.scrutinyassistant.web.body;

/** Text that can be kept and shown as it was written. */
public final class PlainText {

    private PlainText() {}

    /** Returns whether text of any number of lines holds control characters, half a character, or what turns its direction. */
    public static boolean spoilt(String text) {
        return text.codePoints().anyMatch(PlainText::spoils);
    }

    /** Returns whether text is more than one line, or spoilt. */
    static boolean breaksLine(String text) {
        return text.codePoints()
                .anyMatch(character -> Character.isISOControl(character)
                        || unprintable(character)
                        || character == '\u2028'
                        || character == '\u2029');
    }

    private static boolean spoils(int character) {
        boolean space = character == '\n' || character == '\r' || character == '\t';
        return !space && (Character.isISOControl(character) || unprintable(character));
    }

    /** Half an emoji, or what turns the direction of all that follows. */
    private static boolean unprintable(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (character >= '\u202a' && character <= '\u202e')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
