package org.scrutinyassistant.register.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** An indicator as one pack prints it: its name, who owns it, the printed averages, changes and commentary. */
@Entity
public class IndicatorRow extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    private @Nullable String ref;

    private String name;

    private @Nullable String owner;

    private @Nullable String reporter;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    private @Nullable BigDecimal avg12;

    private @Nullable BigDecimal max12;

    private @Nullable String changeMonth;

    private @Nullable String changeYear;

    private @Nullable String commentary;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorRow() {}

    public IndicatorRow(
            Placed placed,
            Indicator indicator,
            @Nullable String ref,
            String name,
            @Nullable String owner,
            @Nullable String reporter,
            @Nullable Unit unit,
            @Nullable BigDecimal avg12,
            @Nullable BigDecimal max12,
            @Nullable String changeMonth,
            @Nullable String changeYear,
            @Nullable String commentary) {
        super(placed);
        this.indicator = indicator;
        this.ref = ref;
        this.name = name;
        this.owner = owner;
        this.reporter = reporter;
        this.unit = unit;
        this.avg12 = avg12;
        this.max12 = max12;
        this.changeMonth = changeMonth;
        this.changeYear = changeYear;
        this.commentary = commentary;
    }

    public Indicator indicator() {
        return indicator;
    }

    public @Nullable String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    public @Nullable String owner() {
        return owner;
    }

    public @Nullable String reporter() {
        return reporter;
    }

    public @Nullable Unit unit() {
        return unit;
    }

    public @Nullable BigDecimal avg12() {
        return avg12;
    }

    public @Nullable BigDecimal max12() {
        return max12;
    }

    public @Nullable String changeMonth() {
        return changeMonth;
    }

    public @Nullable String changeYear() {
        return changeYear;
    }

    public @Nullable String commentary() {
        return commentary;
    }

    @Override
    public String identity() {
        return indicator.key();
    }

    @Override
    public String content() {
        return content(
                indicator.key(), ref, name, owner, reporter, unit, avg12, max12, changeMonth, changeYear, commentary);
    }
}
