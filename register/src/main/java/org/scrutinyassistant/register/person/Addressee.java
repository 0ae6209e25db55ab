package org.scrutinyassistant.register.person;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.committee.CommitteeName;
import org.scrutinyassistant.register.subject.Subject;

/**
 * A person as notices need to know them.
 *
 * @param committees names of the committees they belong to or answer to
 * @param channels how they are told, first choice first
 * @param quiet when they are left alone; null for the default of the settings
 * @param digestAt when they want what is not urgent in one message; null for each as it comes
 * @param headId who answers for them, for escalation
 * @param follows what they asked to be told of
 * @param stopped what they asked not to be told of
 */
public record Addressee(
        long id,
        String name,
        Role role,
        @Nullable String email,
        Set<String> committees,
        List<ChannelName> channels,
        @Nullable Quiet quiet,
        @Nullable LocalTime digestAt,
        @Nullable Cover cover,
        @Nullable Long headId,
        Set<Subject> follows,
        Set<Subject> stopped) {

    public Addressee {
        committees = Set.copyOf(committees);
        channels = List.copyOf(channels);
        follows = Set.copyOf(follows);
        stopped = Set.copyOf(stopped);
    }

    /** Returns whether they belong to a committee, however its name is written. */
    public boolean in(String committee) {
        return committees.stream().anyMatch(own -> CommitteeName.same(own, committee));
    }
}
