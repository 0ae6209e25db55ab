package org.scrutinyassistant.packs.passage;

import java.util.regex.Pattern;

/** What the look of a printed line tells: a bullet or number before it, an end of sentence behind it. */
final class Layout {

    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[•·●▪◦‣○➢➤✓>\\uE000-\\uF8FF]|[-–]\\s|o\\s+(?=\\p{Lu})).*", Pattern.DOTALL);
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:\\d{1,3}[.)](?!\\d)|\\(?[ivx]{1,5}\\)|\\(?[a-z]\\)|\\([A-Z]\\)).*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\\s*\\p{Lu}[\\p{Lu} /-]{3,40}:.*", Pattern.DOTALL);
    private static final Pattern MARK =
            Pattern.compile("^(?:\\s*(?:[•·●▪◦‣○➢➤✓>\\uE000-\\uF8FF]|[-–](?=\\s)|o(?=\\s+\\p{Lu})))+\\s*");
    private static final Pattern ENDED = Pattern.compile(".*[.?!:;][\"'”’)\\]]*\\s*", Pattern.DOTALL);

    private Layout() {}

    static boolean bullet(String line) {
        return BULLET.matcher(line).matches();
    }

    static boolean opens(String line) {
        return bullet(line)
                || LABEL.matcher(line).matches()
                || FIELD.matcher(line).matches();
    }

    static boolean ended(CharSequence text) {
        return ENDED.matcher(text).matches();
    }

    static boolean lowerCase(String line) {
        String text = line.strip();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static boolean capitals(String line) {
        return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
    }

    static String withoutMark(String text) {
        return MARK.matcher(text).replaceFirst("");
    }
}
