package org.scrutinyassistant.web.broadcast.page;

import static java.util.Objects.requireNonNullElse;

import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Tag;

/**
 * What became of a broadcast with one person.
 *
 * @param notice the id of their notice
 * @param why in plain words; empty where nothing needs saying
 */
record ShownRow(
        long notice, String name, String role, String channel, Tag state, String why, int attempts, String when) {

    static ShownRow of(Notice notice) {
        Recipient recipient = notice.raised().recipient();
        ChannelName channel = notice.channel();
        return new ShownRow(
                notice.id(),
                recipient.name(),
                NoticeWords.role(recipient.role()),
                channel == null ? "No channel" : "By " + NoticeWords.channel(channel),
                NoticeWords.state(notice.state()),
                why(notice),
                notice.attempts(),
                notice.sentAt() == null ? "Not sent" : UkMoment.plain(notice.sentAt()));
    }

    private static String why(Notice notice) {
        String why = notice.reason().isEmpty() ? requireNonNullElse(notice.error(), "") : notice.reason();
        return why.isEmpty() ? "" : Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }
}
