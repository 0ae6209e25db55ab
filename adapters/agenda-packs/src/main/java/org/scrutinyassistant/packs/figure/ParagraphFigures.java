package org.scrutinyassistant.packs.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.packs.passage.Paragraph;
import org.scrutinyassistant.packs.passage.Paragraph.Kind;

/** Reads the figures that one paragraph states, sentence by sentence. */
final class ParagraphFigures {

    private static final int WHOLE_BULLET = 450;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern BACK = Pattern.compile("(?i)(?:this|these|that|those|it|which|a)\\b");
    private static final Pattern LABEL = Pattern.compile("^(?:\\(?\\d{1,3}[.)](?!\\d)|\\d{1,3}\\.?\\s\\|)\\s*");
    private final Paragraph paragraph;
    private final StatedPeriod periods;
    private final List<StatedFigure> stated = new ArrayList<>();
    private @Nullable Statement latest;
    private final List<Statement> open = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();

    ParagraphFigures(Paragraph paragraph, StatedPeriod periods) {
        this.paragraph = paragraph;
        this.periods = periods;
    }

    List<StatedFigure> read() {
        String text = LABEL.matcher(paragraph.text()).replaceFirst("");
        boolean whole = paragraph.kind() == Kind.BULLET && text.length() <= WHOLE_BULLET;
        for (String sentence : Sentences.of(text)) {
            read(sentence, whole ? text : sentence);
        }
        for (int i = 0; i < open.size(); i++) {
            stated.add(open.get(i).stated(quotes.get(i), paragraph.first().page()));
        }
        return stated;
    }

    private void read(String sentence, String quote) {
        if (WORD.matcher(sentence).results().count() < FEWEST_WORDS) {
            return;
        }
        List<Figure> figures = FigureFinder.in(sentence);
        boolean reports = figures.stream().anyMatch(f -> Role.of(f) == Role.VALUE);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Role role = Role.of(figure);
            if (role == Role.VALUE || (role == Role.CHANGE && !reports && !refersBack(sentence))) {
                open(figure, role, next, quote);
            } else if (latest != null && role == Role.TARGET) {
                latest.towards(new StatedTarget(figure.value(), periods.due(sentence)));
            } else if (latest != null && role == Role.COMPARATOR) {
                latest.against(Others.beside(figure), figure.value());
            }
        }
    }

    private boolean refersBack(String sentence) {
        return latest != null && BACK.matcher(sentence).lookingAt();
    }

    private void open(Figure figure, Role role, int next, String quote) {
        String topic = Topic.of(figure, role, paragraph.under());
        latest = new Statement(figure, topic, periods.of(figure, next));
        open.add(latest);
        quotes.add(quote);
    }
}
