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

/** The draft that a conversation has come to; the first line of its words is the title. */
final class SaidDraft {

    private SaidDraft() {}

    static Draft of(Ask ask, String committee) {
        String said = Slots.said(ask, Slots.TEXT).orElse("").strip();
        String title = title(said);
        String rest = said.contains("\n") ? said.substring(title.length()).strip() : "";
        return new Draft(
                title,
                rest.isEmpty() ? said : rest,
                meeting(ask, committee),
                new Audience(committee, Set.of(), List.of()),
                List.of(),
                Slots.said(ask, Slots.MOMENT).map(Instant::parse).orElse(null),
                false,
                Slots.said(ask, Slots.REASON).orElse(null));
    }

    /** Returns the first line, or of one long line its first words. */
    private static String title(String said) {
        String line = said.lines().findFirst().orElse("");
        if (line.length() <= Draft.LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', Draft.LONGEST_TITLE);
        return line.substring(0, space < 1 ? Draft.LONGEST_TITLE : space);
    }

    private static @Nullable MeetingDay meeting(Ask ask, String committee) {
        boolean about = Slots.said(ask, Slots.ABOUT).filter("yes"::equals).isPresent();
        Optional<LocalDate> day = Slots.said(ask, Slots.MEETING).map(LocalDate::parse);
        return about && day.isPresent() ? new MeetingDay(committee, day.get()) : null;
    }
}
