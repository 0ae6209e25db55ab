package org.scrutinyassistant.teams.press;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.delivery.Worded;

/**
 * What somebody hears after a press.
 *
 * @param words one line for them
 * @param card what the card says from now on; null if it stays as it is
 */
public record Answered(String words, @Nullable Worded card) {

    static Answered no(String words) {
        return new Answered(words, null);
    }
}
