package org.scrutinyassistant.packs.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.packs.passage.Paragraph;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;

/** Reads the figures that one paragraph states, sentence by sentence, and what they are held against. */
final class ParagraphFigures {

    private static final int WHOLE_BULLET = 450;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern BACK = Pattern.compile("(?i)(?:this|these|that|those|it|which|a|our new)\\b");
    private static final Pattern LABEL = Pattern.compile("^(?:\\(?\\d{1,3}[.)](?!\\d)|\\d{1,3}\\.?\\s\\||\\|)\\s*");

    private final Paragraph paragraph;
    private final StatedPeriod periods;
    private @Nullable String spokenOf;
    private final List<Statement> statements = new ArrayList<>();

    ParagraphFigures(Paragraph paragraph, StatedPeriod periods) {
        this.paragraph = paragraph;
        this.periods = periods;
        spokenOf = paragraph.under();
    }

    List<StatedFigure> read() {
        String text = LABEL.matcher(paragraph.text()).replaceFirst("");
        boolean whole = paragraph.kind() == Kind.BULLET && text.length() <= WHOLE_BULLET;
        for (String sentence : Sentences.of(text)) {
            if (WORD.matcher(sentence).results().count() >= FEWEST_WORDS) {
                read(sentence, whole ? text : sentence);
            }
        }
        return statements.stream()
                .map(statement -> statement.stated(paragraph.first().page()))
                .toList();
    }

    private void read(String sentence, String quote) {
        List<Figure> figures = FigureFinder.in(sentence);
        List<Role> roles = Role.of(figures);
        boolean changeAlone = !roles.contains(Role.VALUE) && !refersBack(sentence);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Role role = roles.get(i);
            if (role == Role.VALUE || (role == Role.CHANGE && changeAlone)) {
                Topic topic = Topic.of(figure, role, spokenOf);
                statements.add(new Statement(figure, topic.text(), periods.of(figure, next), quote));
                spokenOf = topic.whole() ? topic.text() : spokenOf;
            } else if (role == Role.TARGET) {
                aim(new StatedTarget(figure.value(), periods.due(sentence)), figure);
            } else if (role == Role.COMPARATOR && !statements.isEmpty()) {
                statements.get(statements.size() - 1).against(Others.beside(figure), figure.value());
            }
        }
    }

    /** Gives a target to the statement of its unit whose topic it repeats most, the latest where none does. */
    private void aim(StatedTarget target, Figure figure) {
        @Nullable Statement best = null;
        for (Statement statement : statements) {
            if (statement.comparable(figure) && (best == null || statement.closer(best, figure))) {
                best = statement;
            }
        }
        if (best != null) {
            best.towards(target);
        }
    }

    private boolean refersBack(String sentence) {
        return !statements.isEmpty() && BACK.matcher(sentence).lookingAt();
    }
}
