package org.scrutinyassistant.packs.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells how many of the lines that open with a title belong to it: those in capitals, or those that plainly wrap. */
public final class TitleLines {

    private static final Pattern UNFINISHED =
            Pattern.compile("(?i).*(?:[,&–/-]|\\b(?:and|of|the|for|to|in|on|with|from|by|or|a|an|that))$");
    private static final Pattern CONTINUES = Pattern.compile("[\\p{Ll}(&–-].*");

    private TitleLines() {}

    /** The place of the first line after the title; a title in capitals may wrap over one empty line. */
    public static int end(List<String> lines) {
        int at = skipBlank(lines, 0);
        if (at == lines.size()) {
            return at;
        }
        boolean capitals = Capitals.printed(Markup.plain(lines.get(at)));
        int next = at + 1;
        while (next < lines.size()) {
            boolean gap = lines.get(next).isBlank();
            int following = gap ? skipBlank(lines, next) : next;
            if (following == lines.size() || !continues(lines.get(next - 1), lines.get(following), capitals, gap)) {
                return next;
            }
            next = following + 1;
        }
        return next;
    }

    private static boolean continues(String printed, String printedNext, boolean capitals, boolean gap) {
        String last = Markup.plain(printed);
        String next = Markup.plain(printedNext);
        boolean wraps = UNFINISHED.matcher(last).matches();
        if (capitals) {
            return Capitals.printed(next) && (!gap || wraps) && !next.matches("\\d{1,3}[.)]?\\s.*|(?i)resolved\\b.*");
        }
        return !gap && (wraps || CONTINUES.matcher(next).matches());
    }

    private static int skipBlank(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
