package org.scrutinyassistant.register.committee;

import java.util.Locale;
import java.util.regex.Pattern;

/** A committee's name as two writings of it are compared. */
public final class CommitteeName {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CommitteeName() {}

    /** Returns the name in lower case and with single spaces. */
    public static String folded(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Returns whether both are the same name, however they are written. */
    public static boolean same(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }
}
