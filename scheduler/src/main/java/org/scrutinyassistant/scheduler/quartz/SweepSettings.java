package org.scrutinyassistant.scheduler.quartz;

import org.quartz.CronExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When it is looked what has fallen due.
 *
 * @param cron the times in UK time, as Quartz writes them; besides it is looked after each start, each import and each failure
 */
@ConfigurationProperties("scrutiny.notices.sweep")
record SweepSettings(@DefaultValue("0 0/15 6-20 * * ?") String cron) {

    SweepSettings {
        if (!CronExpression.isValidExpression(cron)) {
            throw new IllegalArgumentException("scrutiny.notices.sweep.cron is no cron expression: " + cron);
        }
    }
}
