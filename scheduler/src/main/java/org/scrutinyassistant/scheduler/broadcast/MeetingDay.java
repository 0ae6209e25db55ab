package org.scrutinyassistant.scheduler.broadcast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.CommitteeName;

/** The meeting that a broadcast is about, by its day and the name of its committee where one is given. */
public record MeetingDay(@Nullable String committee, LocalDate date) {

    /** Returns the meeting in words: "the meeting of the Housing Panel on Thursday 3 December 2026". */
    public String words() {
        return (committee == null ? "the meeting" : "the meeting of the " + committee) + " on " + UkTime.day(date);
    }

    /** Returns the same with its committee's name as {@code written}, if that is the same name. */
    MeetingDay named(@Nullable String written) {
        return committee != null && written != null && CommitteeName.same(committee, written)
                ? new MeetingDay(written, date)
                : this;
    }
}
