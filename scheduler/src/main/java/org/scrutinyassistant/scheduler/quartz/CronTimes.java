package org.scrutinyassistant.scheduler.quartz;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.due.SweepTimes;
import org.springframework.stereotype.Component;

/** The times of the sweep through the day, by UK clocks. */
@Component
class CronTimes implements SweepTimes {

    private final CronExpression cron;

    CronTimes(SweepSettings settings) throws ParseException {
        this.cron = new CronExpression(settings.cron());
        cron.setTimeZone(TimeZone.getTimeZone(UkTime.ZONE));
    }

    @Override
    public Instant onOrAfter(Instant moment) {
        Date next = cron.getNextValidTimeAfter(Date.from(moment.minusMillis(1)));
        return next == null ? moment : next.toInstant();
    }
}
