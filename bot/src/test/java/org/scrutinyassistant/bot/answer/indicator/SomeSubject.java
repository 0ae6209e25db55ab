package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import java.math.BigDecimal;
import java.util.List;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.StatedFigure;
import org.scrutinyassistant.register.indicator.Unit;

/** Things that a question about an invented harbour may mean. */
final class SomeSubject {

    private SomeSubject() {}

    static Mention likely(String name) {
        return new Mention(EntityKind.INDICATOR, "indicator:1", name, name, 0.6);
    }

    static Subject indicator(IndicatorHistory history) {
        return Subject.of(likely(history.row().name()), history);
    }

    static Subject indicator(Unit unit) {
        return indicator(SomeHistory.of("Sailings", unit).in("2031-05", "9").history());
    }

    static Subject figure(String topic, Unit unit, String period) {
        StatedFigure figure =
                new StatedFigure(PLACED, topic, BigDecimal.TEN, unit, period, null, null, List.of(), "There were ten.");
        return Subject.of(new Mention(EntityKind.STATED_FIGURE, "figure:1", topic, topic, 0.6), figure);
    }
}
