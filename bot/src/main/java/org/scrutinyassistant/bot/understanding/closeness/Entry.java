package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Set;
import org.scrutinyassistant.bot.understanding.Name;

/** One phrase of a name as it is compared. */
record Entry(Name name, String phrase, Set<String> stems, Set<String> numbers) {

    Entry {
        stems = Set.copyOf(stems);
        numbers = Set.copyOf(numbers);
    }
}
