package org.scrutinyassistant.web.broadcast.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.ClearDaysCheck;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.Preview;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks ahead to how a broadcast goes out, and whether in time. */
@Component
class Outlook {

    private final Previewing previewing;
    private final ClearDays clearDays;
    private final Clock clock;

    Outlook(Previewing previewing, @Lazy ClearDays clearDays, Clock clock) {
        this.previewing = previewing;
        this.clearDays = clearDays;
        this.clock = clock;
    }

    /** Returns what is ahead; null once it has gone or is given up. */
    @Nullable ShownOutlook of(Broadcast broadcast) {
        if (!ahead(broadcast)) {
            return null;
        }
        Preview preview = previewing.of(broadcast);
        return new ShownOutlook(
                ShownReach.of(preview.recipients()),
                preview.words().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(ShownReading::of)
                        .toList(),
                goes(broadcast.draft()),
                check(broadcast).filter(ClearDaysCheck::late).isPresent());
    }

    /** Returns how the clear days were counted; empty for what is not about a meeting. */
    String working(Broadcast broadcast) {
        return check(broadcast).map(ClearDaysCheck::working).orElse("");
    }

    private Optional<ClearDaysCheck> check(Broadcast broadcast) {
        return Optional.ofNullable(broadcast.draft().meeting())
                .map(meeting -> new ClearDaysCheck(clearDays.before(meeting.date()), day(broadcast)));
    }

    private LocalDate day(Broadcast broadcast) {
        Instant raised = broadcast.raisedAt();
        Instant now = clock.instant();
        return LocalDate.ofInstant(raised == null ? broadcast.draft().ahead(now).orElse(now) : raised, UkTime.ZONE);
    }

    private String goes(Draft draft) {
        Instant planned = draft.sendAt();
        if (planned == null) {
            return "as soon as it is approved";
        }
        return draft.ahead(clock.instant())
                .map(moment -> "on " + UkMoment.plain(moment))
                .orElseGet(() -> "as soon as it is approved: its time, " + UkMoment.plain(planned) + ", has passed");
    }

    private static boolean ahead(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case DRAFT, SCHEDULED, MISSED -> true;
            case SENDING, SENT, CANCELLED -> false;
        };
    }
}
