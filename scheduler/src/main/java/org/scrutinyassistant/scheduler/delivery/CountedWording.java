package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Words that speak of the days that are left when they are said: today, or on the day a notice is to go if that is to come. */
public final class CountedWording implements Wording {

    private final Wording words;
    private final List<UpToDate> counters;
    private final Clock clock;

    public CountedWording(Wording words, List<UpToDate> counters, Clock clock) {
        this.words = words;
        this.counters = List.copyOf(counters);
        this.clock = clock;
    }

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        return words.of(together.stream().map(this::counted).toList(), to);
    }

    private Notice counted(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        LocalDate first = LocalDate.ofInstant(notice.raised().sendAfter(), UkTime.ZONE);
        LocalDate day = today.isBefore(first) ? first : today;
        Map<String, String> said = new TreeMap<>(notice.raised().said().words());
        counters.stream()
                .filter(counter -> counter.counts(notice.raised().key().kind()))
                .forEach(counter -> said.putAll(counter.on(day, notice)));
        return notice.saying(said);
    }
}
