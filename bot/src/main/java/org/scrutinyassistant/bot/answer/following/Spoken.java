package org.scrutinyassistant.bot.answer.following;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.scheduler.following.Hours;

/** Says in words when somebody is told something. */
final class Spoken {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Spoken() {}

    /** Returns the hours as the rest of "I'll tell you …". */
    static String when(Hours hours) {
        LocalTime digest = hours.digestAt();
        String days = hours.workingDays() ? " on a working day" : "";
        if (digest != null) {
            return "with your digest at " + time(digest) + days;
        }
        return "as soon as I know" + (always(hours.quiet()) ? days : days + between(hours.quiet()));
    }

    static String quiet(Quiet quiet) {
        return always(quiet) ? "none" : time(quiet.from()) + " to " + time(quiet.to());
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String between(Quiet quiet) {
        return " between " + time(quiet.to()) + " and " + time(quiet.from());
    }

    private static boolean always(Quiet quiet) {
        return quiet.from().equals(quiet.to());
    }
}
