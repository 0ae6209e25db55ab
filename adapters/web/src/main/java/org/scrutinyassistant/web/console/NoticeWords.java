package org.scrutinyassistant.web.console;

import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What the pages call the states, kinds, channels and roles of notices, in plain English. */
public final class NoticeWords {

    private NoticeWords() {}

    public static Tag state(NoticeState state) {
        return switch (state) {
            case HELD -> new Tag("Held until later", "yellow");
            case WAITING -> new Tag("Waiting", "blue");
            case SENDING -> new Tag("Being sent", "light-blue");
            case SENT -> new Tag("Sent", "green");
            case ACKNOWLEDGED -> new Tag("Acknowledged", "turquoise");
            case OVERTAKEN -> new Tag("No longer needed", "grey");
            case FAILED -> new Tag("Not delivered", "red");
            case CANCELLED -> new Tag("Cancelled", "grey");
        };
    }

    public static String kind(NoticeKind kind) {
        return switch (kind) {
            case RESPONSE_DEADLINE -> "Response deadline";
            case RECOMMENDATION_OVERDUE -> "Overdue recommendation";
            case INDICATOR_BREACH -> "Indicator off target";
            case FIGURE_MISSING -> "Missing figure";
            case MEETING_NOTICE -> "Meeting";
            case BROADCAST -> "Broadcast";
        };
    }

    public static String channel(ChannelName channel) {
        return switch (channel) {
            case TEAMS -> "Microsoft Teams";
            case EMAIL -> "email";
            case WEBHOOK -> "a Teams channel";
        };
    }

    public static String role(Role role) {
        return switch (role) {
            case COUNCILLOR -> "Councillor";
            case OFFICER -> "Officer";
            case HEAD_OF_SERVICE -> "Head of service";
            case SCRUTINY_MANAGER -> "Scrutiny manager";
            case CHANNEL -> "Shared channel";
        };
    }

    public static String roles(Role role) {
        return role == Role.HEAD_OF_SERVICE ? "Heads of service" : role(role) + "s";
    }
}
