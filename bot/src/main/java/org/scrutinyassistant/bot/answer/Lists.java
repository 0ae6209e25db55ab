package org.scrutinyassistant.bot.answer;

import java.util.List;

/** Writes several things in one sentence: "a, b and c". */
public final class Lists {

    private Lists() {}

    public static String and(List<String> items) {
        int last = items.size() - 1;
        if (last <= 0) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
