package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.util.Objects;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Makes what happened to the meetings of one committee into something to tell. */
record Occasions(String committee) {

    Occasion of(MeetingNews news) {
        return switch (news.kind()) {
            case PUBLISHED -> published(news);
            case CHANGED -> changed(news);
            case MOVED -> moved(news);
            case CANCELLED -> cancelled(news);
            case REINSTATED -> reinstated(news);
        };
    }

    Occasion reminder(Entry meeting, int daysBefore, boolean late) {
        LocalDate day = meeting.date();
        String stage = daysBefore == 1 ? "day-before" : daysBefore + "-days-before";
        String counted = daysBefore == 1 ? "the working day" : daysBefore + " working days";
        return new Occasion(
                day,
                day.toString(),
                stage,
                Weight.CRITICAL,
                committee + " meets on " + UkTime.day(day),
                meeting,
                null,
                late ? "Told when it became known." : "Told " + counted + " before " + UkTime.day(day) + ".");
    }

    private Occasion published(MeetingNews news) {
        LocalDate day = news.meeting().date();
        String title = "Agenda of " + committee + " for " + UkTime.day(day);
        String event = news.meeting().slot().event();
        return new Occasion(day, event, "published", Weight.ROUTINE, title, news.meeting(), null, "");
    }

    private Occasion changed(MeetingNews news) {
        LocalDate day = news.meeting().date();
        return new Occasion(
                day,
                news.meeting().slot().event(),
                "changed-" + news.meeting().sequence(),
                Weight.CRITICAL,
                committee + " on " + UkTime.day(day) + ": another time or place",
                news.meeting(),
                news.was(),
                "A newer pack for the same day says so.");
    }

    private Occasion moved(MeetingNews news) {
        LocalDate from = Objects.requireNonNull(news.was()).date();
        LocalDate to = news.meeting().date();
        return new Occasion(
                from,
                to.toString(),
                "moved-" + news.meeting().sequence(),
                Weight.CRITICAL,
                committee + " moved from " + UkTime.day(from) + " to " + UkTime.day(to),
                news.meeting(),
                news.was(),
                "The newest calendar leaves out " + UkTime.day(from) + "; " + UkTime.day(to) + " is new and "
                        + new Move(from, to).days() + " days away.");
    }

    private Occasion reinstated(MeetingNews news) {
        LocalDate day = news.meeting().date();
        return new Occasion(
                day,
                day.toString(),
                "reinstated-" + news.meeting().sequence(),
                Weight.CRITICAL,
                committee + " meets on " + UkTime.day(day) + " after all",
                news.meeting(),
                null,
                "It was cancelled, and the newest papers have " + UkTime.day(day) + " again.");
    }

    private Occasion cancelled(MeetingNews news) {
        LocalDate day = news.meeting().date();
        return new Occasion(
                day,
                day.toString(),
                "cancelled-" + news.meeting().sequence(),
                Weight.CRITICAL,
                committee + " on " + UkTime.day(day) + " is cancelled",
                news.meeting(),
                null,
                "The newest calendar leaves out " + UkTime.day(day) + ", and no new day stands near it.");
    }
}
