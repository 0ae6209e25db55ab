package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last date that somebody was told, or was to be told, of a recommendation.
 *
 * @param recommendation its id
 * @param meant whom it was for
 * @param owner whether it was for leading on it
 * @param waiting whether that is still to be sent
 * @param heard the last date that reached them; null if none did
 * @param moves the dates to which a notice said that it had moved, whether it reached them or not
 */
record ToldDate(
        long recommendation,
        long meant,
        LocalDate date,
        boolean owner,
        boolean waiting,
        @Nullable LocalDate heard,
        List<LocalDate> moves) {

    ToldDate {
        moves = List.copyOf(moves);
    }

    ToldDate moving(List<LocalDate> all) {
        return new ToldDate(recommendation, meant, date, owner, waiting, heard, all);
    }

    /** Returns how often a notice said that it had moved to a day. */
    int movesTo(LocalDate day) {
        return (int) moves.stream().filter(day::equals).count();
    }
}
