package org.scrutinyassistant.packs.glossary;

import java.util.Locale;

/** Tells whether two printings of a heading mean the same one, whatever their case, marks and small slips. */
final class Likeness {

    private static final int LETTERS_A_SLIP = 10;

    private Likeness() {}

    /** Letters and figures alone, in lower case. */
    static String key(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static boolean nearly(String one, String other) {
        String a = key(one);
        String b = key(other);
        int allowed = Math.min(a.length(), b.length()) / LETTERS_A_SLIP;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
