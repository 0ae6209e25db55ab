package org.scrutinyassistant.register.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Placed;

/** A figure stated in prose, with the whole sentence that states it. */
@Entity
public class StatedFigure extends Fact {

    private String topic;

    @Column(name = "stated_value")
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private @Nullable Unit unit;

    private @Nullable String period;

    private @Nullable BigDecimal target;

    private @Nullable String targetDue;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stated_figure_comparator", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "place")
    @Column(name = "comparator")
    private List<String> comparators;

    private String quote;

    @SuppressWarnings("NullAway.Init")
    protected StatedFigure() {}

    public StatedFigure(
            Placed placed,
            String topic,
            BigDecimal value,
            @Nullable Unit unit,
            @Nullable String period,
            @Nullable BigDecimal target,
            @Nullable String targetDue,
            List<String> comparators,
            String quote) {
        super(placed);
        this.topic = topic;
        this.value = value;
        this.unit = unit;
        this.period = period;
        this.target = target;
        this.targetDue = targetDue;
        this.comparators = new ArrayList<>(comparators);
        this.quote = quote;
    }

    public String topic() {
        return topic;
    }

    public BigDecimal value() {
        return value;
    }

    public @Nullable Unit unit() {
        return unit;
    }

    public @Nullable String period() {
        return period;
    }

    public @Nullable BigDecimal target() {
        return target;
    }

    public @Nullable String targetDue() {
        return targetDue;
    }

    public List<String> comparators() {
        return List.copyOf(comparators);
    }

    public String quote() {
        return quote;
    }

    @Override
    public String identity() {
        return content(topic, period, quote, value);
    }

    @Override
    public String content() {
        return content(topic, value, unit, period, target, targetDue, comparators, quote);
    }
}
