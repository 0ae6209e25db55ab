package org.scrutinyassistant.register.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** Another area's value for an indicator, as printed beside the month. */
@Entity
public class Benchmark extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    @Column(name = "observed_month")
    private @Nullable YearMonth month;

    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "observed_value")
    private BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected Benchmark() {}

    public Benchmark(Placed placed, Indicator indicator, @Nullable YearMonth month, Area area, BigDecimal value) {
        super(placed);
        this.indicator = indicator;
        this.month = month;
        this.area = area;
        this.value = value;
    }

    public Indicator indicator() {
        return indicator;
    }

    public @Nullable YearMonth month() {
        return month;
    }

    public Area area() {
        return area;
    }

    public BigDecimal value() {
        return value;
    }

    @Override
    public String identity() {
        return indicator.key() + "|" + area;
    }

    @Override
    public String content() {
        return content(indicator.key(), month, area, value);
    }
}
