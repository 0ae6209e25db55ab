package org.scrutinyassistant.bot.answer.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Unit;

/** What stands beside an indicator's figure: the month before, the year before, other areas and the target. */
final class Comparison {

    static final Map<Area, String> AREAS = Map.of(
            Area.STATISTICAL_NEIGHBOUR, "Statistical neighbours",
            Area.ENGLAND, "England",
            Area.REGION, "Region");

    private Comparison() {}

    static Facts beside(IndicatorHistory history, Observation observation) {
        List<Fact> facts = new ArrayList<>(earlier(history, observation.month()));
        facts.addAll(areas(history));
        history.target()
                .ifPresent(target -> facts.add(new Fact("Target " + target.year(), written(history, target.value()))));
        return new Facts(facts);
    }

    static List<Fact> areas(IndicatorHistory history) {
        List<Fact> facts = new ArrayList<>();
        for (Area area : Area.values()) {
            history.benchmark(area)
                    .ifPresent(value -> facts.add(new Fact(String.valueOf(AREAS.get(area)), written(history, value))));
        }
        return facts;
    }

    static String written(IndicatorHistory history, BigDecimal value) {
        Unit unit = history.row().unit();
        return Figures.plain(value, unit);
    }

    private static List<Fact> earlier(IndicatorHistory history, YearMonth month) {
        List<Fact> facts = new ArrayList<>();
        for (YearMonth before : List.of(month.minusMonths(1), month.minusYears(1))) {
            history.in(before)
                    .ifPresent(then -> facts.add(new Fact(Figures.month(before), written(history, then.value()))));
        }
        return facts;
    }
}
