package org.scrutinyassistant.register.person;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a person; what {@code null} leaves out is not known or not wanted.
 *
 * @param committees as they were written, in any case
 * @param headId who answers for them
 * @param followings what they follow and stopped; null to leave that as it is
 */
public record PersonDraft(
        String name,
        Role role,
        @Nullable String email,
        Set<String> committees,
        List<ChannelName> channels,
        @Nullable Quiet quiet,
        @Nullable LocalTime digestAt,
        @Nullable Cover cover,
        @Nullable Long headId,
        @Nullable Followings followings) {

    public PersonDraft {
        committees = Set.copyOf(committees);
        channels = List.copyOf(channels);
    }

    /** Returns what has to be told about it although it can be kept. */
    List<String> doubts() {
        return channels.contains(ChannelName.EMAIL) && email == null
                ? List.of("email is among the channels but there is no address")
                : List.of();
    }
}
