package org.scrutinyassistant.scheduler.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.LineChart;

/**
 * What a notice's words are filled with.
 *
 * @param words a value for each placeholder of its stage
 * @param chart a history to show, where there is one
 * @param appointment a meeting for the calendar, where it is about one
 */
public record Said(
        Map<String, String> words,
        @Nullable LineChart chart,
        @Nullable Appointment appointment) {

    public Said {
        words = Map.copyOf(words);
    }

    public static Said of(Map<String, String> words) {
        return new Said(words, null, null);
    }
}
