package org.scrutinyassistant.packs.reading;

import java.util.regex.Pattern;

/** The signs that papers set before the points of a list. */
public final class Bullet {

    private static final Pattern SIGN = Pattern.compile("^\\s*[•●▪◦○‣➢✓■□\\uf0a7\\uf0b7\\uf0d8\\uf0fc]\\s*");
    private static final Pattern DASH = Pattern.compile("^\\s*[-–*]\\s+");

    private Bullet() {}

    public static boolean starts(String line) {
        return SIGN.matcher(line).find();
    }

    /** Whether a dash or star starts the line, which is a point of a list only where a new paragraph begins. */
    static boolean startsWithDash(String line) {
        return DASH.matcher(line).find();
    }

    public static String removedFrom(String line) {
        return starts(line)
                ? SIGN.matcher(line).replaceFirst("")
                : DASH.matcher(line).replaceFirst("");
    }
}
