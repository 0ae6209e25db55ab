package org.scrutinyassistant.bot.understanding;

import java.util.List;
import java.util.Set;
import org.scrutinyassistant.bot.understanding.closeness.Question;
import org.scrutinyassistant.bot.understanding.closeness.Telling;
import org.scrutinyassistant.bot.understanding.flow.Mask;
import org.scrutinyassistant.bot.understanding.flow.Span;
import org.scrutinyassistant.bot.understanding.words.Spelling;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Reads a text as it is compared with names: spelling mended, and without the periods and areas that only narrow it. */
final class QuestionReader {

    private final Telling telling;
    private final Spelling spelling;
    private final Naming naming;

    QuestionReader(Telling telling, Spelling spelling, Naming naming) {
        this.telling = telling;
        this.spelling = spelling;
        this.naming = naming;
    }

    Question read(EntityKind kind, String text) {
        Question whole = question(text);
        Question narrowed = question(without(text, left(kind)));
        return narrowed.stems().isEmpty() ? whole : narrowed;
    }

    private Question question(String text) {
        Set<String> stems = telling.stems(spelling.corrected(WordReader.read(text)));
        return new Question(text.strip(), stems);
    }

    private String without(String text, Set<Mask> masks) {
        StringBuilder left = new StringBuilder(text);
        List<Span> spans = masks.isEmpty() ? List.of() : naming.spans(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (masks.contains(spans.get(i).mask())) {
                left.replace(spans.get(i).start(), spans.get(i).end(), "");
            }
        }
        return left.toString();
    }

    private static Set<Mask> left(EntityKind kind) {
        return switch (kind) {
            case INDICATOR, STATED_FIGURE -> Set.of(Mask.PERIOD, Mask.AREA);
            case TERM, PERSON, COMMITTEE -> Set.of(Mask.PERIOD);
            default -> Set.of();
        };
    }
}
