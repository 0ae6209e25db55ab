package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on an indicator is red.
 *
 * @param amberPercent up to how many per cent of the target worse than it is still amber
 */
@ConfigurationProperties("scrutiny.status")
public record StatusSettings(@DefaultValue("10") BigDecimal amberPercent) {

    public StatusSettings {
        if (amberPercent.signum() < 0) {
            throw new IllegalArgumentException(
                    "scrutiny.status.amber-percent is not negative, as " + amberPercent + " is");
        }
    }
}
