package org.scrutinyassistant.packs.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Comparator;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.packs.pack.Unit;

/** A reported figure while the figures it is held against are gathered. */
final class Statement {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern RATE = Pattern.compile(".*\\brates?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DAYS = Pattern.compile("^\\s*(?:working |calendar )?days\\b.*", Pattern.DOTALL);

    private final Figure figure;
    private final String topic;
    private final @Nullable String period;
    private final String quote;
    private final List<Comparator> comparators = new ArrayList<>();
    private @Nullable StatedTarget target;

    Statement(Figure figure, String topic, @Nullable String period, String quote) {
        this.figure = figure;
        this.topic = topic;
        this.period = period;
        this.quote = quote;
    }

    boolean comparable(Figure other) {
        return other.sign() == figure.sign();
    }

    /** Whether the other figure is rather about this than about an earlier statement. */
    boolean closer(Statement earlier, Figure other) {
        long likeness = likeness(other);
        return likeness > earlier.likeness(other) || (likeness == 0 && earlier.likeness(other) == 0);
    }

    /** How many longer words of the topic the text before the other figure repeats. */
    private long likeness(Figure other) {
        String text = other.before().toLowerCase(Locale.UK);
        return WORD.matcher(topic.toLowerCase(Locale.UK))
                .results()
                .filter(word -> text.contains(word.group()))
                .count();
    }

    void against(String name, BigDecimal value) {
        comparators.add(new Comparator(name, value));
    }

    void towards(StatedTarget stated) {
        target = target == null ? stated : target;
    }

    StatedFigure stated(@Nullable Integer page) {
        return new StatedFigure(topic, figure.value(), unit(), period, target, comparators, quote, page);
    }

    private Unit unit() {
        if (figure.sign() != null) {
            return figure.sign();
        }
        if (DAYS.matcher(figure.after()).matches()) {
            return Unit.DAYS;
        }
        return RATE.matcher(topic).matches() ? Unit.RATE : Unit.COUNT;
    }
}
