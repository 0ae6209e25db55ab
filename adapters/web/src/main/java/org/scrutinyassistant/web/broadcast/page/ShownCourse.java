package org.scrutinyassistant.web.broadcast.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Tag;

/**
 * How far a broadcast has come.
 *
 * @param all how many people it is for
 * @param left how many of them are still to be told
 * @param reached how many have got it
 * @param counts how many are in each state
 */
record ShownCourse(long all, long left, long reached, List<Count> counts) {

    static ShownCourse of(Map<NoticeState, Long> counts) {
        return new ShownCourse(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                many(counts, NoticeState::open),
                many(counts, NoticeState::reached),
                Stream.of(NoticeState.values())
                        .filter(counts::containsKey)
                        .map(state -> new Count(state.word(), NoticeWords.state(state), counts.getOrDefault(state, 0L)))
                        .toList());
    }

    /** How many are in one state; the word is what an address calls it. */
    record Count(String word, Tag state, long many) {}

    public boolean underWay() {
        return left > 0;
    }

    public long through() {
        return all - left;
    }

    public long acknowledged() {
        return in(NoticeState.ACKNOWLEDGED);
    }

    /** Returns whether it is over and nobody has got it. */
    boolean inVain() {
        return left == 0 && reached == 0;
    }

    /** Returns the counts in one sentence: "12 of 14 are done: 11 sent, 1 not delivered." */
    public String words() {
        String each = counts.stream()
                .map(count ->
                        "%,d %s".formatted(count.many(), count.state().words().toLowerCase(java.util.Locale.UK)))
                .collect(joining(", "));
        return "%,d of %s done: %s.".formatted(through(), ShownReach.people(all), each);
    }

    private long in(NoticeState state) {
        return counts.stream()
                .filter(count -> count.word().equals(state.word()))
                .mapToLong(Count::many)
                .sum();
    }

    private static long many(Map<NoticeState, Long> counts, Predicate<NoticeState> which) {
        return counts.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
