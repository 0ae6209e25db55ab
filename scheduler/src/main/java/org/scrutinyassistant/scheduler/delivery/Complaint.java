package org.scrutinyassistant.scheduler.delivery;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;

/** What channels said against a notice, the last word of each: "by teams: not installed; by email: mailbox unavailable". */
final class Complaint {

    private static final String BETWEEN = "; ";

    private Complaint() {}

    static String added(@Nullable String soFar, ChannelName channel, String reason) {
        String before = before(soFar, channel);
        return (before.isEmpty() ? "" : before + BETWEEN) + "by " + channel.word() + ": " + reason;
    }

    /** Returns what the channels before this one said, empty if there were none. */
    static String before(@Nullable String soFar, ChannelName channel) {
        if (soFar == null) {
            return "";
        }
        int own = soFar.indexOf("by " + channel.word() + ": ");
        String others = own < 0 ? soFar : soFar.substring(0, own);
        return others.endsWith(BETWEEN) ? others.substring(0, others.length() - BETWEEN.length()) : others;
    }
}
