package org.scrutinyassistant.packs.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Joins printed lines into one line of text: wraps closed, broken words mended, points of a list parted by "; ". */
public final class Prose {

    private static final String STOPS = ".:;,!?";
    private static final Pattern LINK = Pattern.compile(".*[;,] (?:and|or)");

    private final StringBuilder text = new StringBuilder();
    private boolean paragraph = true;
    private boolean dashes;

    private Prose() {}

    public static String of(List<String> lines) {
        Prose prose = new Prose();
        lines.forEach(prose::add);
        return prose.text.toString();
    }

    public static String ofLines(List<Line> lines) {
        return of(lines.stream().map(Line::text).toList());
    }

    private void add(String printed) {
        String line = Markup.plain(printed);
        if (line.isEmpty() || Markup.isRule(printed)) {
            paragraph = true;
            return;
        }
        if (isPoint(line)) {
            append(Bullet.removedFrom(line), stopped() ? " " : "; ");
            dashes = Bullet.startsWithDash(line);
        } else {
            dashes &= !paragraph;
            append(line, brokenBefore(line) ? "" : " ");
        }
        paragraph = false;
    }

    private boolean isPoint(String line) {
        return Bullet.starts(line) || (Bullet.startsWithDash(line) && (paragraph || dashes || stopped()));
    }

    private boolean brokenBefore(String line) {
        int end = text.length() - 1;
        return end > 0
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(line.charAt(0));
    }

    private boolean stopped() {
        int end = text.length();
        boolean linked = end > 5 && LINK.matcher(text.substring(end - 5)).matches();
        return linked || (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0);
    }

    private void append(String words, String separator) {
        if (!text.isEmpty() && !words.isEmpty()) {
            text.append(separator);
        }
        text.append(words);
    }
}
