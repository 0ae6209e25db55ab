package org.scrutinyassistant.packs.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reference that opens a printed row, such as "AB12-CD (val)", and what follows it on the line. */
record PrintedRef(String ref, String rest) {

    private static final String SUFFIX = "%|\\((?:%|val|vol|no|number)\\)";
    private static final Pattern PATTERN =
            Pattern.compile("([A-Z]{1,6}[- ]?\\d{1,4}[A-Za-z]{0,2}(?:\\.\\d+)?(?:-[A-Z]{1,4})?(?: ?(?:" + SUFFIX
                    + "))?)(?:\\s+(\\(?[A-Z%£].*))?");
    private static final Pattern SUFFIX_ALONE = Pattern.compile("(" + SUFFIX + ")(?:\\s+(\\S.*))?");

    static @Nullable PrintedRef of(String line) {
        Matcher matcher = PATTERN.matcher(line.strip());
        return matcher.matches() ? new PrintedRef(matcher.group(1), group(matcher)) : null;
    }

    /** This reference with the suffix that the next line brings, where it does. */
    @Nullable PrintedRef completedBy(String nextLine) {
        Matcher matcher = SUFFIX_ALONE.matcher(nextLine.strip());
        return rest.isEmpty() && matcher.matches()
                ? new PrintedRef(ref + " " + matcher.group(1), group(matcher))
                : null;
    }

    private static String group(Matcher matcher) {
        return matcher.group(2) == null ? "" : matcher.group(2);
    }
}
