package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a notice by acknowledging it.
 *
 * @param expectedOn by when they now expect it to be done
 * @param progress what they want to report; it awaits the panel's acceptance
 */
public record Answer(
        @Nullable LocalDate expectedOn, @Nullable String progress) {

    /** How many characters of progress can be kept. */
    public static final int LONGEST_PROGRESS = 2_000;
}
