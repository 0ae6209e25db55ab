package org.scrutinyassistant.packs.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Comparator;
import org.scrutinyassistant.packs.pack.StatedFigure;
import org.scrutinyassistant.packs.pack.StatedTarget;
import org.scrutinyassistant.packs.pack.Unit;

/** A reported figure while the figures it is held against are gathered. */
final class Statement {

    private static final Pattern RATE = Pattern.compile(".*\\brates?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DAYS = Pattern.compile("^\\s*(?:working |calendar )?days\\b.*", Pattern.DOTALL);

    private final Figure figure;
    private final String topic;
    private final @Nullable String period;
    private final List<Comparator> comparators = new ArrayList<>();
    private @Nullable StatedTarget target;

    Statement(Figure figure, String topic, @Nullable String period) {
        this.figure = figure;
        this.topic = topic;
        this.period = period;
    }

    void against(String name, BigDecimal value) {
        comparators.add(new Comparator(name, value));
    }

    void towards(StatedTarget stated) {
        target = target == null ? stated : target;
    }

    StatedFigure stated(String quote, @Nullable Integer page) {
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
