package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Words that speak of what stands when they are said: today, or on the day a notice is to go if that is to come. */
public final class CurrentWording implements Wording {

    private final Wording words;
    private final List<UpToDate> current;
    private final Clock clock;

    public CurrentWording(Wording words, List<UpToDate> current, Clock clock) {
        this.words = words;
        this.current = List.copyOf(current);
        this.clock = clock;
    }

    @Override
    public Worded of(List<Notice> together, Addressee to) {
        return words.of(together.stream().map(this::brought).toList(), to);
    }

    private Notice brought(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        LocalDate first = LocalDate.ofInstant(notice.raised().sendAfter(), UkTime.ZONE);
        LocalDate day = today.isBefore(first) ? first : today;
        Map<String, String> said = new TreeMap<>(notice.raised().said().words());
        current.stream()
                .filter(each -> each.speaksOf(notice.raised().key().kind()))
                .forEach(each -> said.putAll(each.on(day, notice)));
        said.values().removeIf(String::isEmpty);
        return notice.saying(said);
    }
}
