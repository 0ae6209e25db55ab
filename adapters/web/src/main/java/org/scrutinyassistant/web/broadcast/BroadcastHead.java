package org.scrutinyassistant.web.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;

/** What was written, by whom, and who approved it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BroadcastHead(
        String title,
        String text,
        @Nullable MeetingDay meeting,
        AudienceView audience,
        List<String> channels,
        @Nullable OffsetDateTime sendAt,
        boolean urgent,
        @Nullable String lateReason,
        String author,
        @Nullable OffsetDateTime draftedAt,
        @Nullable String approvedBy,
        @Nullable OffsetDateTime approvedAt) {

    static BroadcastHead of(Broadcast broadcast) {
        Draft draft = broadcast.draft();
        return new BroadcastHead(
                draft.title(),
                draft.text(),
                draft.meeting(),
                AudienceView.of(draft.audience()),
                draft.channels().stream().map(ChannelName::word).toList(),
                UkOffset.of(draft.sendAt()),
                draft.urgent(),
                draft.lateReason(),
                broadcast.author().inTrail(),
                UkOffset.of(broadcast.draftedAt()),
                broadcast.approvedBy(),
                UkOffset.of(broadcast.approvedAt()));
    }

    /** An audience as it came in, and in words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AudienceView(@Nullable String committee, List<String> roles, List<Long> people, String words) {

        static AudienceView of(Audience audience) {
            return new AudienceView(
                    audience.committee(),
                    audience.roles().stream().sorted().map(Role::word).toList(),
                    audience.people(),
                    audience.words());
        }
    }
}
