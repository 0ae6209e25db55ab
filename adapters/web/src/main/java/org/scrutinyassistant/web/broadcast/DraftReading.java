package org.scrutinyassistant.web.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;
import org.scrutinyassistant.scheduler.broadcast.SendAt;
import org.scrutinyassistant.web.fault.FieldFault;

/** Reads a draft as it comes in over HTTP. */
final class DraftReading {

    private DraftReading() {}

    static Draft of(Body body) {
        Audience audience = audience(body.object("audience"));
        return new Draft(
                Objects.requireNonNullElse(body.text("title"), ""),
                Objects.requireNonNullElse(body.text("text"), ""),
                meeting(body, audience.committee()),
                audience,
                body.words("channels", word -> ChannelName.of(plain(word))),
                sendAt(body),
                body.flag("urgent"),
                body.text("lateReason"));
    }

    private static Audience audience(Body body) {
        return new Audience(
                body.text("committee"), Set.copyOf(body.words("roles", DraftReading::role)), body.numbers("people"));
    }

    private static Role role(String written) {
        return switch (plain(written)) {
            case "member", "members", "councillors" -> Role.COUNCILLOR;
            case "officers", "attending-officers" -> Role.OFFICER;
            default -> Role.of(plain(written));
        };
    }

    private static @Nullable MeetingDay meeting(Body body, @Nullable String ofAudience) {
        if (!body.has("meeting")) {
            return null;
        }
        if (body.isText("meeting")) {
            return new MeetingDay(ofAudience, day("meeting", body.text("meeting")));
        }
        Body meeting = body.object("meeting");
        String committee = meeting.text("committee");
        return new MeetingDay(committee == null ? ofAudience : committee, day("meeting.date", meeting.text("date")));
    }

    private static LocalDate day(String field, @Nullable String written) {
        try {
            if (written != null && written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException impossible) {
            throw new FieldFault(field, "is not a day of the calendar: write it as 2026-12-03");
        }
        throw new FieldFault(field, "must be a date, written as 2026-12-03");
    }

    private static @Nullable Instant sendAt(Body body) {
        String written = body.text("sendAt");
        try {
            return written == null ? null : SendAt.of(written.strip());
        } catch (IllegalArgumentException unusable) {
            throw new FieldFault("sendAt", String.valueOf(unusable.getMessage()).replaceFirst("^sendAt ", ""));
        }
    }

    private static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
