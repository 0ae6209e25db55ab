package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** The meetings that newer papers leave out: those moved to a new day, and those cancelled. */
record Dropped(List<Move> moved, List<LocalDate> cancelled) {

    private static final int SHORTEST = 2;

    /** Returns what is left out of the days from {@code today} on that were known before. */
    static Dropped between(KnownMeetings before, KnownMeetings now, LocalDate today, int within) {
        List<LocalDate> gone = before.slots().tailMap(today, true).keySet().stream()
                .filter(day -> !now.slots().containsKey(day) && saysSo(before, now, day))
                .toList();
        List<Move> moved = nearest(gone, added(before, now, today), within);
        return new Dropped(
                moved,
                gone.stream()
                        .filter(day ->
                                moved.stream().noneMatch(move -> move.from().equals(day)))
                        .toList());
    }

    /** A calendar is silent on days outside those it prints, unless it is about as long as the one before. */
    private static boolean saysSo(KnownMeetings before, KnownMeetings now, LocalDate day) {
        NavigableSet<LocalDate> newer = now.calendarAround(day);
        boolean inside = newer.lower(day) != null && newer.higher(day) != null;
        int older = before.calendarAround(day).size();
        return inside || newer.size() >= Math.max(SHORTEST, older - 1);
    }

    /** Returns the days that were not known at all, or only by a pack. */
    private static List<LocalDate> added(KnownMeetings before, KnownMeetings now, LocalDate today) {
        return now.slots().tailMap(today, true).keySet().stream()
                .filter(day -> !before.slots().containsKey(day) || newlyPrinted(day, before, now))
                .toList();
    }

    private static boolean newlyPrinted(LocalDate day, KnownMeetings before, KnownMeetings now) {
        return now.calendarAround(day).contains(day)
                && !before.calendarAround(day).contains(day);
    }

    private static List<Move> nearest(List<LocalDate> gone, List<LocalDate> added, int within) {
        List<Move> possible = gone.stream()
                .flatMap(from -> added.stream().map(to -> new Move(from, to)))
                .filter(move -> move.days() <= within)
                .sorted(comparing(Move::days).thenComparing(Move::to))
                .toList();
        List<Move> moves = new ArrayList<>();
        for (Move move : possible) {
            if (moves.stream().noneMatch(move::shares)) {
                moves.add(move);
            }
        }
        return List.copyOf(moves);
    }
}
