package org.scrutinyassistant.web.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;
import org.scrutinyassistant.scheduler.broadcast.SendAt;
import org.scrutinyassistant.web.body.Body;
import org.scrutinyassistant.web.body.Days;
import org.scrutinyassistant.web.fault.FieldFault;

/** Reads a draft as it comes in over HTTP. */
final class DraftReading {

    private static final Audience NOBODY = new Audience(null, Set.of(), List.of());
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TIME = 40;

    private DraftReading() {}

    static Draft of(Body body) {
        body.spelt("title", "text", "meeting", "audience", "channels", "sendAt", "urgent", "lateReason", "by");
        Audience audience = body.object("audience").map(DraftReading::audience).orElse(NOBODY);
        return new Draft(
                Objects.requireNonNullElse(body.line("title", Draft.LONGEST_TITLE), ""),
                Objects.requireNonNullElse(body.text("text", Draft.LONGEST_TEXT), ""),
                meeting(body, audience.committee()),
                audience,
                all(body, "channels", word -> ChannelName.of(plain(word))),
                sendAt(body),
                body.flag("urgent"),
                body.line("lateReason", Draft.LONGEST_REASON));
    }

    private static Audience audience(Body body) {
        body.spelt("committee", "roles", "people");
        return new Audience(
                body.line("committee", LONGEST_NAME),
                Set.copyOf(all(body, "roles", DraftReading::role)),
                body.ids("people"));
    }

    private static Role role(String written) {
        return switch (plain(written)) {
            case "member", "members", "councillors" -> Role.COUNCILLOR;
            case "officers", "attending-officers" -> Role.OFFICER;
            default -> Role.of(plain(written));
        };
    }

    private static <T> List<T> all(Body body, String field, Function<String, T> reading) {
        try {
            return body.words(field).stream().map(reading).toList();
        } catch (IllegalArgumentException unknown) {
            throw new FieldFault(body.name(field), "can't be used: " + unknown.getMessage());
        }
    }

    private static @Nullable MeetingDay meeting(Body body, @Nullable String ofAudience) {
        if (body.isText("meeting")) {
            return meeting(body.day("meeting"), ofAudience);
        }
        return body.object("meeting").map(meeting -> of(meeting, ofAudience)).orElse(null);
    }

    private static MeetingDay of(Body meeting, @Nullable String ofAudience) {
        meeting.spelt("committee", "date");
        LocalDate day = meeting.day("date");
        if (day == null) {
            throw new FieldFault(meeting.name("date"), "is missing");
        }
        String committee = meeting.line("committee", LONGEST_NAME);
        return new MeetingDay(committee == null ? ofAudience : committee, day);
    }

    private static @Nullable MeetingDay meeting(@Nullable LocalDate day, @Nullable String committee) {
        return day == null ? null : new MeetingDay(committee, day);
    }

    private static @Nullable Instant sendAt(Body body) {
        String written = body.line("sendAt", LONGEST_TIME);
        try {
            return written == null ? null : Days.within("sendAt", SendAt.of(written));
        } catch (IllegalArgumentException unusable) {
            throw new FieldFault("sendAt", String.valueOf(unusable.getMessage()).replaceFirst("^sendAt ", ""));
        }
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
