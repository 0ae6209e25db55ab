package org.scrutinyassistant.bot.answer.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.broadcast.MeetingDay;

/** The draft that a conversation has come to. */
final class SaidDraft {

    private SaidDraft() {}

    static Draft of(Ask ask, String committee) {
        return new Draft(
                Slots.said(ask, Slots.TITLE).orElse(""),
                Slots.said(ask, Slots.TEXT).orElse(""),
                meeting(ask, committee),
                new Audience(committee, Set.of(), List.of()),
                List.of(),
                Slots.said(ask, Slots.MOMENT).map(Instant::parse).orElse(null),
                false,
                Slots.said(ask, Slots.REASON).orElse(null));
    }

    private static @Nullable MeetingDay meeting(Ask ask, String committee) {
        boolean about = Slots.said(ask, Slots.ABOUT).filter("yes"::equals).isPresent();
        Optional<LocalDate> day = Slots.said(ask, Slots.MEETING).map(LocalDate::parse);
        return about && day.isPresent() ? new MeetingDay(committee, day.get()) : null;
    }
}
