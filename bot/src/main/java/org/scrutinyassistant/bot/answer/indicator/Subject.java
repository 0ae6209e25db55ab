package org.scrutinyassistant.bot.answer.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.StatedFigure;

/** What a question about figures is about: one indicator, one stated figure, several things as likely, or nothing known. */
record Subject(
        @Nullable Mention mention,
        @Nullable IndicatorHistory history,
        @Nullable StatedFigure figure,
        List<String> choices,
        boolean ofAnotherPeriod) {

    Subject {
        choices = List.copyOf(choices);
    }

    static Subject of(Mention mention, IndicatorHistory history) {
        return new Subject(mention, history, null, List.of(), false);
    }

    static Subject of(Mention mention, StatedFigure figure) {
        return new Subject(mention, null, figure, List.of(), false);
    }

    static Subject oneOf(List<String> choices) {
        return new Subject(null, null, null, choices, false);
    }

    /** There is such a figure, but not for the month asked for. */
    static Subject forAnotherMonth() {
        return new Subject(null, null, null, List.of(), true);
    }

    static Subject nothing() {
        return oneOf(List.of());
    }

    <T> Optional<T> indicator(Function<IndicatorHistory, T> reading) {
        return Optional.ofNullable(history).map(reading);
    }
}
