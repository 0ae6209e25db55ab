package org.scrutinyassistant.bot.answer.indicator;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Unit;

/** The unit in which a question wants its figure, where its words say so, and whether it asks of a stock or a flow. */
record AskedMeasure(@Nullable Unit unit, AskedFlow flow) {

    private static final double FITS = 1;
    private static final double USUAL = 0.3;
    private static final Pattern RATE = Pattern.compile("\\brates?\\b|\\bper (10|ten|head)");
    private static final Pattern PERCENT = Pattern.compile("%|\\b(per ?cent|share\\b|proportion)");
    private static final Pattern DAYS = Pattern.compile("\\bhow (long|many days)\\b");
    private static final Pattern MONEY = Pattern.compile("£|\\b(cost|budget|spend|spent|bill)");
    private static final Pattern COUNT = Pattern.compile("\\b(how many|number|total)\\b");

    private static final Pattern PUNCTUAL = Pattern.compile("\\b(on|in) time\\b|\\bpunctual|\\btimely\\b");

    static AskedMeasure in(String text) {
        String words = text.toLowerCase(Locale.UK);
        return new AskedMeasure(unitIn(words), AskedFlow.in(words));
    }

    private static @Nullable Unit unitIn(String words) {
        if (RATE.matcher(words).find()) {
            return Unit.RATE;
        }
        if (PERCENT.matcher(words).find()) {
            return Unit.PERCENT;
        }
        if (DAYS.matcher(words).find()) {
            return Unit.DAYS;
        }
        if (MONEY.matcher(words).find()) {
            return Unit.GBP;
        }
        if (COUNT.matcher(words).find()) {
            return Unit.COUNT;
        }
        return PUNCTUAL.matcher(words).find() ? Unit.PERCENT : null;
    }

    /** Returns what to add to the log-odds: more for the unit asked for, less for another. */
    double fit(Subject subject) {
        Unit own = subject.figure() != null
                ? subject.figure().unit()
                : subject.indicator(AskedMeasure::unitOf).orElse(null);
        if (unit == null || own == null) {
            return own == Unit.COUNT ? USUAL : 0;
        }
        if (unit == own) {
            return FITS;
        }
        return unit == Unit.RATE && own == Unit.PERCENT ? 0 : -FITS;
    }

    private static Unit unitOf(IndicatorHistory history) {
        return Objects.requireNonNullElse(history.row().unit(), Unit.COUNT);
    }
}
