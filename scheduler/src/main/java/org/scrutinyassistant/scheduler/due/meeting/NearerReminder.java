package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;
import org.springframework.stereotype.Component;

/** Knows whether the day of a nearer reminder of the same meeting has come. */
@Component
class NearerReminder {

    private static final Pattern EARLY = Pattern.compile("(\\d+)-days-before");

    private final MeetingSettings settings;
    private final WorkingDays workingDays;

    NearerReminder(MeetingSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    boolean than(Claim claim, LocalDate today) {
        Matcher early = EARLY.matcher(claim.stage());
        return early.matches()
                && settings.daysBefore().stream()
                        .filter(days -> days < Integer.parseInt(early.group(1)))
                        .anyMatch(days -> !today.isBefore(workingDays.minus(claim.held(), days)));
    }
}
