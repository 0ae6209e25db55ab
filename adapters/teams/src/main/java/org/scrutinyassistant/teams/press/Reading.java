package org.scrutinyassistant.teams.press;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Answer;

/** Reads the fields of a card as an answer. */
final class Reading {

    private static final int LONGEST = 1_000;

    private Reading() {}

    /**
     * Returns what they say.
     *
     * @throws IllegalArgumentException with a line for the person who filled them in
     */
    static Answer answer(Pressed pressed) {
        String progress = pressed.fields().getOrDefault("progress", "");
        if (progress.length() > LONGEST) {
            throw new IllegalArgumentException("Please say it in at most %,d characters.".formatted(LONGEST));
        }
        return new Answer(day(pressed.fields().getOrDefault("expectedOn", "")), progress.isEmpty() ? null : progress);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("I can't read that date; please choose it from the calendar.", noDay);
        }
    }
}
