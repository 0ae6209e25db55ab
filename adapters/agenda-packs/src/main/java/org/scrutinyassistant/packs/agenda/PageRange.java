package org.scrutinyassistant.packs.agenda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of an item's papers, in brackets or in a column of their own, with where in the text they are printed. */
record PageRange(String pages, int start, int end) {

    private static final String SPAN = "(\\d{1,4})(?:\\s*(?:-|–|—|to)\\s*(\\d{1,4}))?";
    private static final Pattern BRACKETED =
            Pattern.compile("(?i)[(\\[]\\s*pages?\\.?:?\\s*" + SPAN + "[^)\\]]{0,20}[)\\]]");
    private static final Pattern IN_COLUMN =
            Pattern.compile("(?im)(?:(?:\\t|\\s{3,})|^\\s*)(?:pages?\\s*)?(\\d{1,4})\\s*(?:-|–|—)\\s*(\\d{1,4})\\s*$");

    static Optional<PageRange> in(String text) {
        return find(BRACKETED, text).or(() -> find(IN_COLUMN, text));
    }

    private static Optional<PageRange> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new PageRange(span(matcher), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static String span(Matcher matcher) {
        return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "-" + matcher.group(2);
    }
}
