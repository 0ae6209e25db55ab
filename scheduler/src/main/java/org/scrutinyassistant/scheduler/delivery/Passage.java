package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;

/**
 * How far claimed notices have come.
 *
 * @param now the moment for which all of this is decided
 * @param onward those still to be sent, with the people they go to
 * @param stopped what was decided about the others
 */
record Passage(Instant now, List<Bound> onward, List<Mark> stopped) {

    Passage {
        onward = List.copyOf(onward);
        stopped = List.copyOf(stopped);
    }

    static Passage together(Instant now, List<Passage> passages) {
        return new Passage(
                now,
                passages.stream().flatMap(each -> each.onward().stream()).toList(),
                passages.stream().flatMap(each -> each.stopped().stream()).toList());
    }

    /** A claimed notice and its recipient as they stand now. */
    record Bound(Claimed claimed, Addressee to) {}

    /** Returns the passage after each notice was judged: one that gets a mark is stopped. */
    Passage stopping(Function<Bound, @Nullable Mark> judgement) {
        List<Bound> left = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Bound bound : onward) {
            Mark mark = judgement.apply(bound);
            if (mark == null) {
                left.add(bound);
            } else {
                marks.add(mark);
            }
        }
        return new Passage(
                now, left, Stream.concat(stopped.stream(), marks.stream()).toList());
    }
}
