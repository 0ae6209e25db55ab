package org.scrutinyassistant.web.console;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in a list of several pages.
 *
 * @param number counted from 1
 * @param before where the page before is; null on the first
 * @param after where the page after is; null on the last
 */
public record Pager(
        int number,
        int pages,
        @Nullable String before,
        @Nullable String after) {

    public static Pager of(int number, int pages, IntFunction<String> address) {
        return new Pager(
                number,
                Math.max(pages, 1),
                number > 1 ? address.apply(Math.min(number - 1, Math.max(pages, 1))) : null,
                number < pages ? address.apply(number + 1) : null);
    }

    /** Returns whether there is more than this page; beyond the last one the list itself says where to go. */
    public boolean needed() {
        return number <= pages && (before != null || after != null);
    }
}
