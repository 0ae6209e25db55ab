package org.scrutinyassistant.bot.answer.indicator;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.Unit;

/** What to call the axis of a chart. */
final class Units {

    private static final Map<Unit, String> AXES = Map.of(
            Unit.COUNT, "Number",
            Unit.PERCENT, "Per cent",
            Unit.RATE, "Rate",
            Unit.DAYS, "Days",
            Unit.GBP, "Pounds");

    private Units() {}

    static String axis(@Nullable Unit unit) {
        return unit == null ? "Value" : String.valueOf(AXES.get(unit));
    }
}
