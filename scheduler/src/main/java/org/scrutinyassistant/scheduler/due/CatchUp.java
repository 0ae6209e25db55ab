package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** What fell due on some days in a row, each notice on its first day; of what somebody would hear of one subject, the last counts. */
final class CatchUp {

    private final Map<String, Fallen> fallen = new LinkedHashMap<>();
    private final Map<Ear, Fallen> last = new HashMap<>();

    /** Returns what is due on the days, earliest first, and not {@code known}. */
    static CatchUp of(Foresight foresight, List<LocalDate> days, Function<Collection<String>, Set<String>> known) {
        CatchUp all = new CatchUp();
        days.forEach(day -> foresight.dueOn(day).forEach(due -> all.add(due, day)));
        all.fallen.keySet().removeAll(known.apply(all.fallen.keySet()));
        return all;
    }

    private void add(Due due, LocalDate day) {
        Fallen first = fallen.computeIfAbsent(due.key().toString(), key -> new Fallen(due, day));
        last.put(Ear.of(due), first);
    }

    /** Returns what is still to be told. */
    Stream<NewNotice> fresh() {
        return fallen.values().stream()
                .filter(each -> !each.overtakenBy(newest(each)))
                .map(Fallen::notice);
    }

    /** Returns what is not to be told any more, with the reason. */
    Map<NewNotice, String> overtaken() {
        Map<NewNotice, String> reasons = new LinkedHashMap<>();
        fallen.values().stream()
                .filter(each -> each.overtakenBy(newest(each)))
                .forEach(each -> reasons.put(each.notice(), reason(each, newest(each))));
        return reasons;
    }

    private Fallen newest(Fallen each) {
        return last.getOrDefault(Ear.of(each.due()), each);
    }

    private static String reason(Fallen each, Fallen newest) {
        return "It fell due on " + UkTime.day(each.day()) + ", when nothing was sent; instead of it this is told: "
                + newest.notice().title() + ".";
    }

    /** A notice and the first of the days on which it was due. */
    private record Fallen(Due due, LocalDate day) {

        NewNotice notice() {
            return due.notice();
        }

        boolean overtakenBy(Fallen newest) {
            return day.isBefore(newest.day());
        }
    }

    /** Whoever is to hear of a subject; that a figure is missing is heard beside what the figures say. */
    private record Ear(Subject subject, boolean missing, long person) {

        static Ear of(Due due) {
            return new Ear(
                    due.key().subject(),
                    due.key().kind() == NoticeKind.FIGURE_MISSING,
                    due.key().recipient());
        }
    }
}
