package org.scrutinyassistant.web.people;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.scrutinyassistant.register.person.Quiet;

/** The hours in which somebody is left alone, as JSON. */
record QuietView(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to) {

    static QuietView of(Quiet quiet) {
        return new QuietView(quiet.from(), quiet.to());
    }
}
