package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.packs.reading.Bullet;
import org.scrutinyassistant.packs.reading.Markup;

/**
 * Finds the headings of a glossary without contents list: short lines that begin a paragraph and are no sentence, all
 * directly above their text or all parted from it by an empty line.
 */
final class PlainHeadings {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 11;
    private static final Pattern HEADING = Pattern.compile("[\\p{Lu}\\d‘'\"“].*[\\p{L}\\d)’'\"”]");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\d‘'\"“(•●\\uf0b7-].*");

    private final List<String> body;

    private PlainHeadings(List<String> body) {
        this.body = body;
    }

    static List<Integer> in(List<String> body) {
        PlainHeadings headings = new PlainHeadings(body);
        List<Integer> above = new ArrayList<>();
        List<Integer> apart = new ArrayList<>();
        for (int at = 0; at < body.size(); at++) {
            if (headings.mayBeHeading(at)) {
                boolean direct = at + 1 < body.size() && !body.get(at + 1).isBlank();
                (direct ? above : apart).add(at);
            }
        }
        return above.size() >= apart.size() ? above : apart;
    }

    /** Whether the line is only a letter that heads a part of the alphabet. */
    static boolean isLetter(String line) {
        return LETTER.matcher(line.strip()).matches();
    }

    private boolean mayBeHeading(int at) {
        String text = Markup.plain(body.get(at));
        return text.length() <= LONGEST
                && HEADING.matcher(text).matches()
                && !LETTER.matcher(text).matches()
                && !Bullet.starts(text)
                && text.split(" ", -1).length <= MOST_WORDS
                && beginsParagraph(at)
                && hasText(at);
    }

    private boolean beginsParagraph(int at) {
        if (at == 0 || body.get(at).startsWith(" ")) {
            return true;
        }
        String before = body.get(at - 1);
        return before.isBlank()
                || isLetter(before)
                || (at > 1 && body.get(at - 2).isBlank() && isHeadingOnly(before));
    }

    /** A heading may stand directly under another that has no text of its own. */
    private static boolean isHeadingOnly(String line) {
        String text = Markup.plain(line);
        return text.length() <= LONGEST / 2 && HEADING.matcher(text).matches() && !Bullet.starts(text);
    }

    private boolean hasText(int at) {
        int next = at + 1;
        while (next < body.size() && body.get(next).isBlank()) {
            next++;
        }
        if (next == body.size()) {
            return false;
        }
        String text = Markup.plain(body.get(next));
        return SENTENCE.matcher(text).matches() && !isLetter(text);
    }
}
