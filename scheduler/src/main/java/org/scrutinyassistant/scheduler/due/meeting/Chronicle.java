package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
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
 * @param news what there was to tell on that day, only of meetings that were still to come
 */
record Chronicle(KnownMeetings known, NavigableMap<LocalDate, Entry> entries, List<MeetingNews> news) {

    /** Walks through all that came up to a day; there is news only if something came on that day. */
    static Chronicle upTo(LocalDate day, MeetingPapers papers, int movedWithin) {
        KnownMeetings nothing = new MeetingPapers(papers.committee(), List.of(), List.of()).knownOn(day);
        Chronicle chronicle = new Chronicle(nothing, new TreeMap<>(), List.of());
        for (LocalDate came : papers.cameUpTo(day)) {
            chronicle = chronicle.then(came, papers.knownOn(came), movedWithin);
        }
        return papers.cameUpTo(day).contains(day)
                ? chronicle
                : new Chronicle(chronicle.known, chronicle.entries, List.of());
    }

    private Chronicle then(LocalDate day, KnownMeetings now, int movedWithin) {
        Dropped dropped = Dropped.between(known, now, day, movedWithin);
        Map<LocalDate, Move> moves = dropped.moved().stream().collect(toMap(Move::to, identity()));
        NavigableMap<LocalDate, Entry> later = new TreeMap<>();
        now.slots().forEach((date, slot) -> later.put(date, continued(before(date, moves), slot, day)));
        Stream<MeetingNews> cancelled = dropped.cancelled().stream()
                .map(date -> new MeetingNews(Kind.CANCELLED, entry(date).ended(), null));
        Stream<MeetingNews> others = later.tailMap(day, true).values().stream()
                .flatMap(entry -> news(entry, before(entry.date(), moves), now));
        return new Chronicle(now, later, Stream.concat(cancelled, others).toList());
    }

    private Stream<MeetingNews> news(Entry entry, @Nullable Entry before, KnownMeetings now) {
        LocalDate date = entry.date();
        boolean moved = before != null && !before.date().equals(date);
        boolean hadPack = known.pack(date).isPresent();
        Stream<MeetingNews> move = moved ? Stream.of(new MeetingNews(Kind.MOVED, entry, before)) : Stream.empty();
        if (!hadPack && now.pack(date).isPresent()) {
            return Stream.concat(move, Stream.of(new MeetingNews(Kind.PUBLISHED, entry, null)));
        }
        boolean changed = hadPack && !moved && before != null && before.sequence() != entry.sequence();
        return changed ? Stream.of(new MeetingNews(Kind.CHANGED, entry, before)) : move;
    }

    private @Nullable Entry before(LocalDate date, Map<LocalDate, Move> moves) {
        Move move = moves.get(date);
        return entries.get(move == null ? date : move.from());
    }

    private static Entry continued(@Nullable Entry before, Slot slot, LocalDate day) {
        return before == null ? Entry.first(slot, day) : before.now(slot);
    }

    private Entry entry(LocalDate date) {
        Entry entry = entries.get(date);
        if (entry == null) {
            throw new IllegalStateException("no meeting was known for " + date);
        }
        return entry;
    }
}
