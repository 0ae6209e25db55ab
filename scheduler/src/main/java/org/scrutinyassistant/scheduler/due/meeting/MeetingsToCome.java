package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.due.DueRule;
import org.scrutinyassistant.scheduler.due.Foresight;
import org.scrutinyassistant.scheduler.due.Interested.Cast;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;
import org.springframework.stereotype.Component;

/** Tells of meetings to come: on the day their papers came, and some working days before they are held. */
@Component
class MeetingsToCome implements DueRule {

    private final MeetingReading reading;
    private final MeetingWords words;
    private final MeetingSettings settings;
    private final WorkingDays workingDays;

    MeetingsToCome(MeetingReading reading, MeetingWords words, MeetingSettings settings, WorkingDays workingDays) {
        this.reading = reading;
        this.words = words;
        this.settings = settings;
        this.workingDays = workingDays;
    }

    @Override
    public Foresight read(Roster roster) {
        return day ->
                reading.concerning(day, near(day)).stream().flatMap(papers -> notices(papers, new Cast(roster, day)));
    }

    private List<LocalDate> near(LocalDate day) {
        int furthest =
                settings.daysBefore().stream().mapToInt(Integer::intValue).max().orElse(0);
        return furthest == 0 || !workingDays.include(day)
                ? List.of()
                : day.plusDays(1)
                        .datesUntil(workingDays.plus(day, furthest).plusDays(1))
                        .toList();
    }

    private Stream<NewNotice> notices(MeetingPapers papers, Cast cast) {
        LocalDate day = cast.day();
        Chronicle chronicle = Chronicle.upTo(day, papers, settings.movedWithinDays());
        Occasions occasions = new Occasions(papers.committee().name());
        List<Occasion> reminders = reminders(chronicle, occasions, day);
        Set<LocalDate> reminded =
                reminders.stream().map(each -> each.meeting().date()).collect(toSet());
        Set<LocalDate> told =
                chronicle.news().stream().map(each -> each.meeting().date()).collect(toSet());
        Stream<Occasion> news = chronicle.news().stream()
                .map(occasions::of)
                .map(each ->
                        reminded.contains(each.meeting().date()) || near(each, day) ? each.inPlaceOfReminder() : each);
        Stream<Occasion> others = reminders.stream()
                .filter(reminder -> !told.contains(reminder.meeting().date()));
        return Stream.concat(
                notices(news, papers, chronicle, new Told(papers.newestImport(day), cast)),
                notices(others, papers, chronicle, new Told(UkMoment.first(day, settings.at()), cast)));
    }

    /** Returns whether it is about a meeting that may begin before the next digest. */
    private boolean near(Occasion occasion, LocalDate day) {
        return !occasion.meeting().date().isAfter(workingDays.after(day));
    }

    /** The moment from which people can be told on a day, and who they are. */
    private record Told(Instant from, Cast cast) {}

    private List<Occasion> reminders(Chronicle chronicle, Occasions occasions, LocalDate day) {
        return chronicle.entries().tailMap(day, false).values().stream()
                .flatMap(meeting -> settings.daysBefore().stream()
                        .filter(days -> day.equals(late(meeting, days) ? meeting.since() : planned(meeting, days)))
                        .map(days -> occasions.reminder(meeting, days, late(meeting, days))))
                .toList();
    }

    private LocalDate planned(Entry meeting, int days) {
        return workingDays.minus(meeting.date(), days);
    }

    /** Returns whether a meeting became known after the day of its last reminder, and so is told when it does. */
    private boolean late(Entry meeting, int days) {
        return days == Collections.min(settings.daysBefore())
                && planned(meeting, days).isBefore(meeting.since());
    }

    private Stream<NewNotice> notices(
            Stream<Occasion> occasions, MeetingPapers papers, Chronicle chronicle, Told told) {
        return occasions
                .map(occasion -> new MeetingNotice(
                        papers.committee(),
                        occasion,
                        words.of(
                                papers.committee(),
                                occasion,
                                chronicle.known(),
                                told.cast().day()),
                        told.from(),
                        settings))
                .flatMap(notice -> notice.interest().among(told.cast()).stream().map(notice::to));
    }
}
