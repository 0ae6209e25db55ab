package org.scrutinyassistant.bot.answer.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/**
 * What would go out at a moment to all who are told the same.
 *
 * @param to their names
 */
record ForeseenLine(Instant moment, String title, List<String> to) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int MOST_NAMES = 3;

    ForeseenLine {
        to = List.copyOf(to);
    }

    /** Returns the lines in the order of the notices. */
    static List<ForeseenLine> of(List<NewNotice> notices) {
        return notices.stream().collect(groupingBy(About::of, LinkedHashMap::new, toList())).entrySet().stream()
                .map(each -> new ForeseenLine(
                        each.getKey().moment(),
                        each.getKey().title(),
                        each.getValue().stream()
                                .map(notice -> notice.recipient().name())
                                .toList()))
                .toList();
    }

    int count() {
        return to.size();
    }

    /** Returns it without its day if that goes without saying. */
    String words(boolean oneDay) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        String when = TIME.format(there) + (oneDay ? "" : " on " + UkTime.day(there.toLocalDate()));
        return "- %s, to %s: %s".formatted(when, whom(), title);
    }

    private String whom() {
        if (to.size() > MOST_NAMES) {
            return "%,d people".formatted(to.size());
        }
        String last = to.get(to.size() - 1);
        return to.size() == 1 ? last : String.join(", ", to.subList(0, to.size() - 1)) + " and " + last;
    }

    /** What makes it one line. */
    private record About(Instant moment, String title) {

        static About of(NewNotice notice) {
            return new About(notice.sendAfter(), notice.title());
        }
    }
}
