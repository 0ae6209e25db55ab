package org.scrutinyassistant.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A committee of the invented council: the words of its own, its measures and the templates of its packs. */
record DemoCommittee(Templates templates, Map<String, String> words, Measures measures) {

    private static final List<PackTemplate> PACKS = List.of(
            new PackTemplate("year-ago.txt", -11), new PackTemplate("last.txt", -1), new PackTemplate("next.txt", 0));

    DemoCommittee {
        words = Map.copyOf(words);
    }

    static DemoCommittee load(String folder) {
        Templates templates = new Templates(folder);
        return new DemoCommittee(
                templates, templates.words("committee.properties"), Measures.parse(templates.read("indicators.csv")));
    }

    List<DemoPack> packs(LocalDate today) {
        MeetingCalendar calendar = MeetingCalendar.around(today, DayOfWeek.valueOf(word("weekday")));
        return PACKS.stream()
                .map(template -> template.fill(this, calendar.own(template.meeting())))
                .toList();
    }

    /** Returns the packs of the meetings after the next one that are published up to a day; one never is. */
    Stream<ComingPack> coming(LocalDate today, LocalDate until) {
        MeetingCalendar calendar = MeetingCalendar.around(today, DayOfWeek.valueOf(word("weekday")))
                .seenOn(until.plusYears(1));
        return IntStream.iterate(1, meeting -> meeting + 1)
                .takeWhile(meeting -> calendar.published(meeting).isBefore(until))
                .filter(meeting -> !word("unpublished").equals(Integer.toString(meeting)))
                .mapToObj(meeting -> new ComingPack(
                        calendar.published(meeting),
                        new PackTemplate("coming.txt", meeting).fill(this, calendar.own(meeting))));
    }

    String word(String key) {
        return words.getOrDefault(key, "");
    }
}
