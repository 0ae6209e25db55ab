package org.scrutinyassistant.packs.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;
import org.scrutinyassistant.packs.reading.Line;

/** Joins wrapped lines into paragraphs, over blank lines that stand within a sentence. */
final class ProseLines {

    private static final int FULL_WIDTH = 80;
    private static final int HEADING_WIDTH = 50;
    private static final int LONGEST_HEADING = 100;
    private static final Pattern CUT_WORD = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{L})");
    private static final Pattern MARK_UP = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>|\\*\\*");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private boolean gap;

    void add(Line line) {
        if (line.blank()) {
            gap = true;
            return;
        }
        if (!current.isEmpty() && starts(line)) {
            finish();
        }
        current.add(line);
        gap = false;
    }

    void add(List<Paragraph> row) {
        finish();
        paragraphs.addAll(row);
    }

    List<Paragraph> all() {
        finish();
        return List.copyOf(paragraphs);
    }

    private boolean starts(Line line) {
        String last = current.get(current.size() - 1).text();
        String text = line.text();
        if (Layout.opens(text)) {
            return true;
        }
        if (text.strip().equals(last.strip())) {
            return true;
        }
        boolean ended = Layout.ended(last);
        if (Layout.lowerCase(text)) {
            return ended && gap;
        }
        if (gap && ended && continuesBullet(last, text)) {
            return false;
        }
        if (gap) {
            return ended || last.strip().length() < FULL_WIDTH;
        }
        return (ended && (text.startsWith(" ") || last.strip().length() * 10 < widest() * 6))
                || belowHeading(last, text);
    }

    private boolean continuesBullet(String last, String text) {
        return Layout.bullet(current.get(0).text())
                && last.strip().length() >= Math.max(FULL_WIDTH, widest() * 4 / 5)
                && text.strip().length() >= HEADING_WIDTH
                && !text.startsWith(" ");
    }

    private boolean belowHeading(String last, String text) {
        if (current.size() > 1 || Layout.opens(last)) {
            return false;
        }
        boolean narrow = last.strip().length() < HEADING_WIDTH;
        if (narrow && last.startsWith(" ") && !Layout.ended(last)) {
            return true;
        }
        boolean capitals = Layout.capitals(last);
        return capitals != Layout.capitals(text)
                ? capitals || narrow
                : !capitals && narrow && text.strip().length() > last.strip().length() * 3 / 2;
    }

    private int widest() {
        return current.stream().mapToInt(l -> l.text().strip().length()).max().orElse(0);
    }

    private void finish() {
        gap = false;
        if (current.isEmpty()) {
            return;
        }
        String printed = String.join("\n", current.stream().map(Line::text).toList());
        String joined = CUT_WORD.matcher(printed).replaceAll("-");
        String text =
                MARK_UP.matcher(joined).replaceAll(" ").replaceAll("\\s+", " ").strip();
        Line first = current.get(0);
        boolean bullet = Layout.bullet(first.text());
        String shown = Layout.withoutMark(text);
        if (!shown.isEmpty()) {
            paragraphs.add(new Paragraph(shown, kind(shown, bullet), first, null));
        }
        current.clear();
    }

    private Kind kind(String text, boolean bullet) {
        if (bullet) {
            return Kind.BULLET;
        }
        boolean heading = text.length() <= LONGEST_HEADING
                && current.size() <= 2
                && !text.matches(".*[.,;]|.*: \\S*\\d.*|\\(.*")
                && text.matches(".*\\p{L}{3}.*")
                && !Layout.lowerCase(text);
        return heading ? Kind.HEADING : Kind.PROSE;
    }
}
