package org.scrutinyassistant.bot.notice;

import org.jspecify.annotations.Nullable;

/** What placeholders stand for. */
@FunctionalInterface
interface Values {

    /** Returns the value of that name, or null if it is not known. */
    @Nullable String find(String name);
}
