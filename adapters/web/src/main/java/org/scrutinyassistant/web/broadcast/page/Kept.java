package org.scrutinyassistant.web.broadcast.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;

/** What a broadcast keeps of the draft whose place it takes, where the form has no words for it; nothing of none. */
record Kept(@Nullable Draft replaced) {

    /** Returns the ids of those who were chosen one by one. */
    List<Long> people() {
        return replaced == null ? List.of() : replaced.audience().people();
    }

    /** Returns the meeting on a day: of the audience's committee, unless another was named for the same day. */
    @Nullable MeetingDay meeting(@Nullable LocalDate day, Audience audience) {
        if (day == null) {
            return null;
        }
        MeetingDay before = replaced == null ? null : replaced.meeting();
        return before != null && before.date().equals(day) && ofAnother(before)
                ? before
                : new MeetingDay(audience.committee(), day);
    }

    /** Returns the channels, in the order in which the same ones stood. */
    List<ChannelName> channels(List<ChannelName> ticked) {
        return replaced != null && Set.copyOf(ticked).equals(Set.copyOf(replaced.channels()))
                ? replaced.channels()
                : ticked;
    }

    private boolean ofAnother(MeetingDay meeting) {
        return replaced != null
                && !Objects.equals(meeting.committee(), replaced.audience().committee());
    }
}
