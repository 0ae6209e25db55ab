package org.scrutinyassistant.web.broadcast.page;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.web.fault.FieldFault;

/**
 * A broadcast as it is filled in on its form; what is empty is not said.
 *
 * @param roles only those of the committee in these roles
 * @param meeting the day of the meeting it is about
 * @param day when it is to go, in UK time
 * @param replaces the id of the draft that this one takes the place of
 */
record Sheet(
        @Nullable String title,
        @Nullable String text,
        @Nullable String committee,
        @Nullable List<String> roles,
        @Nullable List<String> channels,
        @Nullable String meeting,
        @Nullable String day,
        @Nullable String time,
        @Nullable Boolean urgent,
        @Nullable String lateReason,
        @Nullable String by,
        @Nullable Long replaces) {

    static Sheet empty() {
        return new Sheet(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Returns the form as it would be filled in for {@code draft}, which it is to replace. */
    static Sheet of(Broadcast draft) {
        Draft written = draft.draft();
        LocalDateTime goes = written.sendAt() == null ? null : LocalDateTime.ofInstant(written.sendAt(), UkTime.ZONE);
        Long author = draft.author().person();
        return new Sheet(
                written.title(),
                written.text(),
                written.audience().committee(),
                written.audience().roles().stream().map(Role::word).toList(),
                written.channels().stream().map(ChannelName::word).toList(),
                written.meeting() == null ? null : written.meeting().date().toString(),
                goes == null ? null : goes.toLocalDate().toString(),
                goes == null ? null : goes.toLocalTime().toString(),
                written.urgent(),
                written.lateReason(),
                author == null ? null : author.toString(),
                draft.storedId());
    }

    /** Returns whether a role or a channel is ticked. */
    public boolean ticked(String word) {
        return list(roles).contains(word) || list(channels).contains(word);
    }

    /** Returns what is written, with what it keeps of the draft that it replaces. */
    Draft draft(Kept kept) {
        Audience audience = new Audience(committee, meant(), kept.people());
        return new Draft(
                requireNonNullElse(title, ""),
                requireNonNullElse(text, ""),
                kept.meeting(FilledTime.day("meeting", meeting), audience),
                audience,
                kept.channels(all("channels", list(channels), ChannelName::of)),
                new FilledTime(day, time).moment(),
                Boolean.TRUE.equals(urgent),
                lateReason == null ? null : lateReason.replace("\r\n", "\n"));
    }

    private Set<Role> meant() {
        return all("committee", list(roles), Role::of).stream().collect(Collectors.toSet());
    }

    private static <T> List<T> all(String field, List<String> words, Function<String, T> reading) {
        try {
            return words.stream().map(reading).toList();
        } catch (IllegalArgumentException unknown) {
            throw new FieldFault(field, "can't be used: " + unknown.getMessage());
        }
    }

    private static List<String> list(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
