package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;

/** The papers of a committee, each of which came on the day it was published. */
final class Harbour {

    private final Committee committee = new Committee("Harbour Committee");
    private final List<CalendarDate> calendars = new ArrayList<>();
    private final List<ScheduledMeeting> packs = new ArrayList<>();

    Harbour calendar(String cameOn, String days) {
        Placed at = placed(cameOn, 9);
        for (String day : days.split(" ")) {
            calendars.add(new CalendarDate(at, LocalDate.parse(day)));
        }
        return this;
    }

    Harbour pack(String cameOn, String day, @Nullable String time, @Nullable String venue) {
        return packAt(9, cameOn, day, time, venue);
    }

    /** Adds a pack that came at an hour of its day. */
    Harbour packAt(int hour, String cameOn, String day, @Nullable String time, @Nullable String venue) {
        packs.add(new ScheduledMeeting(
                placed(cameOn, hour),
                LocalDate.parse(day),
                time == null ? null : LocalTime.parse(time),
                venue,
                null,
                null));
        return this;
    }

    MeetingPapers papers() {
        return new MeetingPapers(committee, calendars, packs);
    }

    Chronicle upTo(String day) {
        return Chronicle.upTo(LocalDate.parse(day), papers(), 28);
    }

    /** What there is to tell on a day, as "moved 2031-10-08 > 2031-10-15 #1", the last with how often it changed. */
    List<String> news(String day) {
        return upTo(day).news().stream()
                .map(news -> news.kind().name().toLowerCase(Locale.ROOT) + " "
                        + (news.was() == null
                                        || news.was()
                                                .date()
                                                .equals(news.meeting().date())
                                ? ""
                                : news.was().date() + " > ")
                        + news.meeting().date() + " #" + news.meeting().sequence())
                .toList();
    }

    private Placed placed(String cameOn, int hour) {
        LocalDate day = LocalDate.parse(cameOn);
        return new Placed(
                new Document(
                        committee,
                        new Fingerprint("pack.pdf", cameOn + " " + hour),
                        new PackDates(null, day),
                        day.atTime(hour, 0).atZone(UkTime.ZONE).toInstant()),
                2);
    }
}
