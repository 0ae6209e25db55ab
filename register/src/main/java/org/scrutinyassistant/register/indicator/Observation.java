package org.scrutinyassistant.register.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** The value of an indicator for a month. */
@Entity
public class Observation extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    @Column(name = "observed_month")
    private YearMonth month;

    @Column(name = "observed_value")
    private BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    public Observation(Placed placed, Indicator indicator, YearMonth month, BigDecimal value) {
        super(placed);
        this.indicator = indicator;
        this.month = month;
        this.value = value;
    }

    public Indicator indicator() {
        return indicator;
    }

    public YearMonth month() {
        return month;
    }

    public BigDecimal value() {
        return value;
    }

    @Override
    public String identity() {
        return indicator.key() + "|" + month;
    }

    @Override
    public String content() {
        return content(indicator.key(), month, value);
    }
}
