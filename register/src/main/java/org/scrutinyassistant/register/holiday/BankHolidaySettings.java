package org.scrutinyassistant.register.holiday;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose bank holidays are kept.
 *
 * @param nation england-and-wales, scotland or northern-ireland
 * @param also days proclaimed later than the calendar that comes with this version
 */
@ConfigurationProperties("scrutiny.bank-holidays")
public record BankHolidaySettings(
        @DefaultValue("england-and-wales") Nation nation,
        @DefaultValue List<LocalDate> also) {

    public BankHolidaySettings {
        also = List.copyOf(also);
    }
}
