package org.scrutinyassistant.scheduler.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** Collects what sweeps of days to come would enter, each notice on its first day. */
final class Foreseen {

    private final Foresight foresight;
    private final SweepTimes times;
    private final Set<String> seen = new HashSet<>();
    private final List<Claimed> entered = new ArrayList<>();

    Foreseen(Foresight foresight, SweepTimes times) {
        this.foresight = foresight;
        this.times = times;
    }

    /** Passes over what falls due on some days. */
    void skip(Stream<LocalDate> days) {
        days.flatMap(foresight::dueOn).forEach(due -> seen.add(due.key().toString()));
    }

    /** Enters what falls due on some days for the first time. */
    void enter(Stream<LocalDate> days) {
        days.forEach(day -> {
            Instant swept = times.onOrAfter(day.atStartOfDay(UkTime.ZONE).toInstant());
            foresight
                    .on(day)
                    .filter(notice -> seen.add(notice.key().toString()))
                    .forEach(notice -> enter(notice, swept));
        });
    }

    void enter(Collection<NewNotice> notices, Instant at) {
        notices.forEach(notice -> enter(notice, at));
    }

    private void enter(NewNotice notice, Instant at) {
        entered.add(Claimed.foreseen(-1 - entered.size(), notice, at));
    }

    /** Returns what was entered, but for those whose keys the ledger knows. */
    List<Claimed> unknownTo(UnaryOperator<Set<String>> ledger) {
        Set<String> known = ledger.apply(entered.stream().map(Foreseen::key).collect(Collectors.toSet()));
        return entered.stream().filter(claimed -> !known.contains(key(claimed))).toList();
    }

    static String key(Claimed claimed) {
        return claimed.notice().raised().key().toString();
    }
}
