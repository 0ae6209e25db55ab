package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Set;

/**
 * A text as it is compared with names.
 *
 * @param text the words themselves, for their meaning
 * @param stems its telling words
 * @param numbers those of them that have figures
 */
public record Question(String text, Set<String> stems, Set<String> numbers) {

    public Question {
        stems = Set.copyOf(stems);
        numbers = Set.copyOf(numbers);
    }

    public Question(String text, Set<String> stems) {
        this(text, stems, Telling.numbers(stems));
    }
}
