package org.scrutinyassistant.scheduler.quiet;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.register.person.Role;

/** A person who matters only by when they may be told. */
final class Somebody {

    private Somebody() {}

    static Addressee withoutPreferences() {
        return with(null, null);
    }

    static Addressee withQuiet(String from, String to) {
        return with(new Quiet(LocalTime.parse(from), LocalTime.parse(to)), null);
    }

    static Addressee withDigestAt(String time) {
        return with(null, LocalTime.parse(time));
    }

    private static Addressee with(@Nullable Quiet quiet, @Nullable LocalTime digestAt) {
        return new Addressee(
                1,
                "R. Oak",
                Role.OFFICER,
                "oak@example.org",
                Set.of(),
                List.of(ChannelName.EMAIL),
                quiet,
                digestAt,
                null,
                null,
                Set.of(),
                Set.of());
    }
}
