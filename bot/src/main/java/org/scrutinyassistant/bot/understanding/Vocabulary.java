package org.scrutinyassistant.bot.understanding;

import java.util.List;

/** All that can be named, as the register stands; {@code version} changes whenever the names do. */
public interface Vocabulary {

    long version();

    List<Name> names();

    /** Returns the names of those who may be told something, as they are now: they change without the version. */
    default List<String> people() {
        return List.of();
    }
}
