package org.scrutinyassistant.scheduler.due.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.scrutinyassistant.register.person.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told of meetings.
 *
 * @param daysBefore how many working days before a meeting people are reminded, each at least 1; none for no reminder
 * @param at the time of day at which they are, in UK time
 * @param lasts how long a meeting is taken to last
 * @param movedWithinDays a meeting that a newer calendar leaves out was moved if a new one stands no more days away, else
 *     cancelled
 * @param members the roles whose people are told of their committees' meetings without following them
 */
@ConfigurationProperties("scrutiny.notices.meeting-notice")
public record MeetingSettings(
        @DefaultValue("1") List<Integer> daysBefore,
        @DefaultValue("08:00") LocalTime at,
        @DefaultValue("2h") Duration lasts,
        @DefaultValue("28") int movedWithinDays,

        @DefaultValue({"councillor", "channel", "scrutiny-manager"})
        Set<Role> members) {

    private static final String PREFIX = "scrutiny.notices.meeting-notice.";

    public MeetingSettings {
        daysBefore = List.copyOf(daysBefore);
        members = Set.copyOf(members);
        daysBefore.stream().filter(days -> days < 1).findFirst().ifPresent(days -> {
            throw new IllegalArgumentException(PREFIX + "days-before are at least 1, not " + days);
        });
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException(PREFIX + "lasts is longer than nothing, not " + lasts);
        }
        if (movedWithinDays < 0) {
            throw new IllegalArgumentException(
                    PREFIX + "moved-within-days is not negative, as " + movedWithinDays + " is");
        }
    }
}
