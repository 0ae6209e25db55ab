package org.scrutinyassistant.scheduler.quiet;

import java.time.LocalTime;
import org.scrutinyassistant.register.person.Quiet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people who set no hours of their own are left alone, in UK time.
 *
 * @param from when the quiet hours begin
 * @param to when they end; before {@code from} it is on the next day, equal to it there are none
 * @param nonWorkingDays whether weekends and bank holidays are quiet all day, for everybody
 */
@ConfigurationProperties("scrutiny.notices.quiet")
public record QuietSettings(
        @DefaultValue("18:00") LocalTime from,
        @DefaultValue("08:00") LocalTime to,
        @DefaultValue("true") boolean nonWorkingDays) {

    public Quiet hours() {
        return new Quiet(from, to);
    }
}
