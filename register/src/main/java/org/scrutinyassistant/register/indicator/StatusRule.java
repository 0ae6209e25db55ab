package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Green on target, amber when worse by up to a tenth of it, red beyond: the default of this service, since each council
 * settles its own. Without a target the statistical neighbours stand in, and the words say so. Unless higher or lower is
 * known to be better there is only a direction.
 */
public final class StatusRule {

    private final StatusSettings settings;

    public StatusRule(StatusSettings settings) {
        this.settings = settings;
    }

    public StatusReading of(Figure figure, @Nullable Polarity polarity, Yardsticks yardsticks) {
        return yardsticks
                .first()
                .map(yardstick -> polarity == null || polarity == Polarity.NEITHER
                        ? direction(figure, polarity, yardstick)
                        : judged(figure, polarity, yardstick))
                .orElseGet(() -> new StatusReading(
                        Status.NO_TARGET, "no target: " + figure.written() + ", with nothing to compare it with"));
    }

    private StatusReading judged(Figure figure, Polarity polarity, Yardstick yardstick) {
        BigDecimal worse = yardstick.worse(figure.value(), polarity);
        Status status = status(worse, yardstick.value().abs());
        String colour = status.name().toLowerCase(Locale.UK);
        return new StatusReading(
                status, colour + ": " + yardstick.against(figure, polarity) + ", " + degree(status, worse));
    }

    private Status status(BigDecimal worse, BigDecimal yardstick) {
        if (worse.signum() <= 0) {
            return Status.GREEN;
        }
        BigDecimal amber = yardstick.multiply(settings.amberPercent()).movePointLeft(2);
        return worse.compareTo(amber) <= 0 ? Status.AMBER : Status.RED;
    }

    private String degree(Status status, BigDecimal worse) {
        String share = new Figure(settings.amberPercent(), Unit.PERCENT).written();
        if (status == Status.GREEN) {
            return worse.signum() == 0 ? "just reached" : "better";
        }
        return status == Status.AMBER ? "worse by no more than " + share : "more than " + share + " worse";
    }

    private static StatusReading direction(Figure figure, @Nullable Polarity polarity, Yardstick yardstick) {
        int sign = figure.value().compareTo(yardstick.value());
        String way = sign == 0 ? "the same" : sign > 0 ? "higher" : "lower";
        String why = polarity == null ? "nobody has settled which way is better" : "neither way is better";
        return new StatusReading(
                Status.NOT_JUDGED, "no colour: " + yardstick.against(figure, polarity) + ", " + way + "; " + why);
    }
}
