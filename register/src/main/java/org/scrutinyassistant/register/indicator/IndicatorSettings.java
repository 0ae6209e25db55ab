package org.scrutinyassistant.register.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the council has settled about its indicators.
 *
 * @param polarity which way is better, by reference or name; the first rule that covers an indicator decides
 */
@ConfigurationProperties("scrutiny.indicators")
public record IndicatorSettings(@Nullable List<PolarityRule> polarity) {

    public IndicatorSettings {
        polarity = polarity == null ? List.of() : List.copyOf(polarity);
    }

    public Optional<Polarity> polarityOf(@Nullable String ref, String name) {
        List<PolarityRule> rules = polarity == null ? List.of() : polarity;
        return rules.stream()
                .filter(rule -> rule.covers(ref, name))
                .map(PolarityRule::polarity)
                .findFirst();
    }
}
