package org.scrutinyassistant.register.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** What an indicator should be in a financial year, such as "2017-18". */
@Entity
public class Target extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    @Column(name = "financial_year")
    private String year;

    @Column(name = "target_value")
    private BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    public Target(Placed placed, Indicator indicator, String year, BigDecimal value) {
        super(placed);
        this.indicator = indicator;
        this.year = year;
        this.value = value;
    }

    public Indicator indicator() {
        return indicator;
    }

    public String year() {
        return year;
    }

    public BigDecimal value() {
        return value;
    }

    @Override
    public String identity() {
        return indicator.key() + "|" + year;
    }

    @Override
    public String content() {
        return content(indicator.key(), year, value);
    }
}
