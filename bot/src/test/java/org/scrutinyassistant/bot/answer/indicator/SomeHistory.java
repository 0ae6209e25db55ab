package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.bot.answer.SomePack.COMMITTEE;
import static org.scrutinyassistant.bot.answer.SomePack.PLACED;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.Benchmark;
import org.scrutinyassistant.register.indicator.Indicator;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.indicator.Target;
import org.scrutinyassistant.register.indicator.Unit;

/** Builds what an invented council knows about one indicator. */
final class SomeHistory {

    private final String name;
    private final Unit unit;
    private final Indicator indicator;
    private final NavigableMap<YearMonth, Observation> months = new TreeMap<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private BigDecimal average;
    private String changeMonth;
    private String changeYear;

    private SomeHistory(String name, Unit unit) {
        this.name = name;
        this.unit = unit;
        this.indicator = new Indicator(COMMITTEE, name);
    }

    static SomeHistory of(String name, Unit unit) {
        return new SomeHistory(name, unit);
    }

    SomeHistory in(String month, String value) {
        YearMonth when = YearMonth.parse(month);
        months.put(when, new Observation(PLACED, indicator, when, new BigDecimal(value)));
        return this;
    }

    SomeHistory beside(Area area, String value) {
        benchmarks.add(new Benchmark(PLACED, indicator, null, area, new BigDecimal(value)));
        return this;
    }

    SomeHistory aimingAt(String value, String year) {
        targets.add(new Target(PLACED, indicator, year, new BigDecimal(value)));
        return this;
    }

    SomeHistory judgedBy(Polarity polarity) {
        if (polarity != null) {
            indicator.judgeBy(polarity);
        }
        return this;
    }

    SomeHistory averaging(String value) {
        average = new BigDecimal(value);
        return this;
    }

    SomeHistory printing(String monthly, String yearly) {
        changeMonth = monthly;
        changeYear = yearly;
        return this;
    }

    IndicatorHistory history() {
        IndicatorRow row = new IndicatorRow(
                PLACED, indicator, null, name, null, null, unit, average, null, changeMonth, changeYear, null);
        return new IndicatorHistory(indicator, row, months, benchmarks, targets);
    }
}
