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
    private static final Pattern AT_LINE_END = Pattern.compile("(?m)\\s(\\d{1,4})\\s*[-–—]\\s*(\\d{1,4})\\s*$");

    /** The range in brackets, or parted from the words by a wide gap; by any gap under a caption "Pages". */
    static Optional<PageRange> in(String text, boolean pageColumn) {
        return find(BRACKETED, text)
                .or(() -> find(IN_COLUMN, text))
                .or(() -> pageColumn ? find(AT_LINE_END, text) : Optional.empty());
    }

    private static Optional<PageRange> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && rises(matcher)
                ? Optional.of(new PageRange(span(matcher), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static boolean rises(Matcher matcher) {
        return matcher.group(2) == null || Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2));
    }

    private static String span(Matcher matcher) {
        return matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "-" + matcher.group(2);
    }
}
