package org.scrutinyassistant.scheduler.quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.SendTime.Cause;
import org.springframework.stereotype.Component;

/**
 * Says when somebody may be told something. What is urgent is told at once; what is routine waits for the digest of a
 * person who wants one, at the hour they named; all else waits for the end of the quiet hours, the person's own where
 * they set some. Days that are not worked are quiet for all of them where the settings say so. A time that somebody
 * chose stands, unless the person set hours of their own.
 */
@Component
public class QuietHours {

    private final QuietSettings settings;
    private final WorkingDays workingDays;

    public QuietHours(QuietSettings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** Returns the first moment, not before the wanted one, at which a notice of a weight may go to a person, and why then. */
    public SendTime notBefore(Addressee person, Instant wanted, Weight weight) {
        if (weight == Weight.URGENT || (weight == Weight.TIMED && person.quiet() == null)) {
            return SendTime.asWanted(wanted);
        }
        LocalTime digestAt = person.digestAt();
        return weight == Weight.ROUTINE && digestAt != null
                ? DigestSlot.next(digestAt, wanted, this::allowed).sendTime()
                : outside(Objects.requireNonNullElse(person.quiet(), settings.hours()), wanted);
    }

    private SendTime outside(Quiet hours, Instant wanted) {
        Instant free = wanted;
        Cause first = cause(hours, wanted);
        for (Cause cause = first; cause != Cause.NOTHING; cause = cause(hours, free)) {
            free = cause == Cause.NON_WORKING_DAY ? nextWorkingDay(free) : endOf(hours, free);
        }
        return first == Cause.NOTHING
                ? SendTime.asWanted(wanted)
                : new SendTime(
                        free, first, "Held until " + UkMoment.plain(free) + ": " + because(first, hours, wanted));
    }

    private Cause cause(Quiet hours, Instant moment) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        if (!allowed(there.toLocalDate()).equals(there.toLocalDate())) {
            return Cause.NON_WORKING_DAY;
        }
        return hours.includes(there.toLocalTime()) ? Cause.QUIET_HOURS : Cause.NOTHING;
    }

    private LocalDate allowed(LocalDate day) {
        return settings.nonWorkingDays() ? workingDays.onOrAfter(day) : day;
    }

    private Instant nextWorkingDay(Instant moment) {
        return UkMoment.first(workingDays.after(LocalDate.ofInstant(moment, UkTime.ZONE)), LocalTime.MIN);
    }

    private static Instant endOf(Quiet hours, Instant moment) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        boolean overMidnight = !there.toLocalTime().isBefore(hours.to());
        return UkMoment.next(there.toLocalDate().plusDays(overMidnight ? 1 : 0), hours.to(), moment);
    }

    private static String because(Cause cause, Quiet hours, Instant wanted) {
        return cause == Cause.NON_WORKING_DAY
                ? UkTime.day(LocalDate.ofInstant(wanted, UkTime.ZONE)) + " is not a working day."
                : "quiet hours are from " + hours.from() + " to " + hours.to() + ".";
    }
}
