package org.scrutinyassistant.packs.reading;

import java.util.List;

/** Joins printed lines into one line of text: wraps closed, broken words mended, points of a list parted by "; ". */
public final class Prose {

    private static final String STOPS = ".:;,!?";

    private final StringBuilder text = new StringBuilder();
    private boolean paragraph = true;

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
        } else {
            append(line, brokenBefore(line) ? "" : " ");
        }
        paragraph = false;
    }

    private boolean isPoint(String line) {
        return Bullet.starts(line) || (Bullet.startsWithDash(line) && (paragraph || stopped()));
    }

    private boolean brokenBefore(String line) {
        int end = text.length() - 1;
        return end > 0
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(line.charAt(0));
    }

    private boolean stopped() {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void append(String words, String separator) {
        if (!text.isEmpty() && !words.isEmpty()) {
            text.append(separator);
        }
        text.append(words);
    }
}
