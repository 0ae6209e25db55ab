package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.scrutinyassistant.register.person.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told of an indicator that turns red.
 *
 * @param clearPercent by how many per cent of the target a figure is on the good side of the red line before it counts as
 *     recovered, so that one that hovers on the line starts once
 * @param stepPercent by how many per cent of the target it is worse than when people were last told before they are told
 *     again
 * @param members the roles whose people are told of their committees' indicators without following them
 */
@ConfigurationProperties("scrutiny.notices.indicator-breach")
public record BreachSettings(
        @DefaultValue("2") BigDecimal clearPercent,
        @DefaultValue("5") BigDecimal stepPercent,
        @DefaultValue("scrutiny-manager") Set<Role> members) {

    public BreachSettings {
        notNegative("clear-percent", clearPercent);
        notNegative("step-percent", stepPercent);
        members = Set.copyOf(members);
    }

    private static void notNegative(String key, BigDecimal percent) {
        if (percent.signum() < 0) {
            throw new IllegalArgumentException(
                    "scrutiny.notices.indicator-breach." + key + " is not negative, as " + percent + " is");
        }
    }
}
