package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.Figure;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.indicator.Status;
import org.scrutinyassistant.register.indicator.StatusReading;
import org.scrutinyassistant.register.indicator.StatusRule;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Yardsticks;
import org.springframework.stereotype.Component;

/** Judges each month by the target of its year, else by the statistical neighbours; without either or a polarity not at all. */
@Component
class Judge {

    private final StatusRule rule;
    private final BreachSettings settings;

    Judge(StatusRule rule, BreachSettings settings) {
        this.rule = rule;
        this.settings = settings;
    }

    /** Returns the months that can be judged. */
    Judged all(IndicatorHistory history) {
        return Judged.of(
                history,
                history.months().values().stream()
                        .flatMap(each -> of(history, each).stream())
                        .toList());
    }

    /** Returns a figure as the targets and neighbours of a history judge it, whether it still stands or not. */
    Optional<Judgement> of(IndicatorHistory history, Observation observation) {
        Polarity polarity = history.indicator().polarity();
        Yardsticks yardsticks = new Yardsticks(
                YearlyTarget.of(observation.month(), history.targets())
                        .map(Target::value)
                        .orElse(null),
                history.benchmark(Area.STATISTICAL_NEIGHBOUR).orElse(null));
        return polarity == null || polarity == Polarity.NEITHER
                ? Optional.empty()
                : Stream.of(yardsticks.target(), yardsticks.statisticalNeighbour())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(value -> judged(new Measured(history, observation, polarity), yardsticks, value));
    }

    private Judgement judged(Measured measured, Yardsticks yardsticks, BigDecimal yardstick) {
        BigDecimal whole = yardstick.abs();
        BigDecimal margin = percent(settings.clearPercent(), whole);
        boolean clear = measured.status(rule, yardsticks, margin).status() != Status.RED;
        return new Judgement(
                measured.observation(),
                measured.status(rule, yardsticks, BigDecimal.ZERO),
                yardsticks.target(),
                clear,
                measured.badness(),
                percent(settings.stepPercent(), whole));
    }

    private static BigDecimal percent(BigDecimal percent, BigDecimal of) {
        return of.multiply(percent).movePointLeft(2);
    }

    /** A month's value with the way that is better. */
    private record Measured(IndicatorHistory history, Observation observation, Polarity polarity) {

        StatusReading status(StatusRule rule, Yardsticks yardsticks, BigDecimal ifWorseBy) {
            BigDecimal value = observation.value();
            BigDecimal moved = lowerIsBetter() ? value.add(ifWorseBy) : value.subtract(ifWorseBy);
            return rule.of(new Figure(moved, history.row().unit()), polarity, yardsticks);
        }

        BigDecimal badness() {
            return lowerIsBetter() ? observation.value() : observation.value().negate();
        }

        private boolean lowerIsBetter() {
            return polarity == Polarity.LOWER_IS_BETTER;
        }
    }
}
