package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.due.meeting.MeetingNews.Kind;

/**
 * A committee's meetings as they became known, day by day.
 *
 * @param entries the meetings that stand at the end of the last day, by their days
 * @param ended the cancelled ones, by their days
 * @param news what there was to tell on that day, only of meetings that were still to come
 */
record Chronicle(
        KnownMeetings known,
        NavigableMap<LocalDate, Entry> entries,
        Map<LocalDate, Entry> ended,
        List<MeetingNews> news) {

    /** Walks through all that came up to a day; there is news only if something came on that day. */
    static Chronicle upTo(LocalDate day, MeetingPapers papers, int movedWithin) {
        KnownMeetings nothing = new MeetingPapers(papers.committee(), List.of(), List.of()).knownOn(day);
        Chronicle chronicle = new Chronicle(nothing, new TreeMap<>(), Map.of(), List.of());
        for (LocalDate came : papers.cameUpTo(day)) {
            chronicle = chronicle.then(came, papers.knownOn(came), movedWithin);
        }
        return papers.cameUpTo(day).contains(day)
                ? chronicle
                : new Chronicle(chronicle.known, chronicle.entries, chronicle.ended, List.of());
    }

    private Chronicle then(LocalDate day, KnownMeetings now, int movedWithin) {
        Dropped dropped = Dropped.between(known, now, day, movedWithin);
        Map<LocalDate, Move> moves = dropped.moved().stream().collect(toMap(Move::to, identity()));
        NavigableMap<LocalDate, Entry> later = new TreeMap<>();
        now.slots().forEach((date, slot) -> later.put(date, continued(before(date, moves), slot, day)));
        Map<LocalDate, Entry> gone = new HashMap<>(ended);
        dropped.cancelled().forEach(date -> gone.put(date, entry(date).ended()));
        Stream<MeetingNews> cancelled = dropped.cancelled().stream()
                .map(date -> new MeetingNews(Kind.CANCELLED, entry(date).ended(), null));
        Stream<MeetingNews> others = later.tailMap(day, true).values().stream()
                .flatMap(entry -> news(entry, before(entry.date(), moves), now));
        gone.keySet().removeAll(later.keySet());
        return new Chronicle(now, later, gone, Stream.concat(cancelled, others).toList());
    }

    private Stream<MeetingNews> news(Entry entry, @Nullable Entry before, KnownMeetings now) {
        LocalDate date = entry.date();
        Stream<MeetingNews> turn = turn(entry, before);
        boolean hadPack = known.pack(date).isPresent();
        if (!hadPack && now.pack(date).isPresent()) {
            return Stream.concat(turn, Stream.of(new MeetingNews(Kind.PUBLISHED, entry, null)));
        }
        boolean changed =
                hadPack && before != null && before.date().equals(date) && before.sequence() != entry.sequence();
        return changed ? Stream.of(new MeetingNews(Kind.CHANGED, entry, before)) : turn;
    }

    /** Returns that a meeting was moved, or that one that was cancelled is to be held after all. */
    private Stream<MeetingNews> turn(Entry entry, @Nullable Entry before) {
        if (before == null) {
            return ended.containsKey(entry.date())
                    ? Stream.of(new MeetingNews(Kind.REINSTATED, entry, null))
                    : Stream.empty();
        }
        return before.date().equals(entry.date())
                ? Stream.empty()
                : Stream.of(new MeetingNews(Kind.MOVED, entry, before));
    }

    private @Nullable Entry before(LocalDate date, Map<LocalDate, Move> moves) {
        Move move = moves.get(date);
        return entries.get(move == null ? date : move.from());
    }

    private Entry continued(@Nullable Entry before, Slot slot, LocalDate day) {
        if (before != null) {
            return before.now(slot);
        }
        Entry cancelled = ended.get(slot.date());
        return cancelled == null ? Entry.first(slot, day) : cancelled.again(slot);
    }

    private Entry entry(LocalDate date) {
        Entry entry = entries.get(date);
        if (entry == null) {
            throw new IllegalStateException("no meeting was known for " + date);
        }
        return entry;
    }
}
