package org.scrutinyassistant.register.person;

import java.time.LocalTime;

/** The hours in which a person is left alone, in UK time; from 20:00 to 07:00 lasts over midnight. */
public record Quiet(LocalTime from, LocalTime to) {

    /** Returns whether a time of day lies in these hours; equal ends mean no hours at all. */
    public boolean includes(LocalTime time) {
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }
}
