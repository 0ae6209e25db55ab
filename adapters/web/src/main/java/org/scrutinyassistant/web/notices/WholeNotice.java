package org.scrutinyassistant.web.notices;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.register.audit.AuditEntry;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.web.console.Names;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.ShownDeed;

/**
 * One notice with all that is known of it.
 *
 * @param told the words that were sent, or would have been; null if there are none
 * @param sent whether they were
 * @param history what happened to it, oldest first
 * @param key what makes it the same notice, for whoever looks into a fault
 */
record WholeNotice(
        ShownNotice shown, List<Fact> facts, @Nullable String told, boolean sent, List<ShownDeed> history, String key) {

    static WholeNotice of(Notice notice, List<AuditEntry> trail, Names names) {
        return new WholeNotice(
                ShownNotice.of(notice),
                NoticeFacts.of(notice, names),
                notice.told(),
                notice.sentAt() != null,
                history(notice, ShownDeed.all(trail, names)),
                notice.raised().key().toString());
    }

    /** Returns whether there are words that nobody got. */
    public boolean unsent() {
        return told != null && !sent;
    }

    private static List<ShownDeed> history(Notice notice, List<ShownDeed> deeds) {
        Stream<ShownDeed> raised = Stream.of(new ShownDeed(notice.raisedAt(), "Entered in the ledger", ""));
        return Stream.of(raised, deeds.stream(), sent(notice))
                .flatMap(each -> each)
                .sorted(comparing(ShownDeed::at))
                .toList();
    }

    private static Stream<ShownDeed> sent(Notice notice) {
        String by = notice.channel() == null ? "" : " by " + NoticeWords.channel(notice.channel());
        return notice.sentAt() == null ? Stream.empty() : Stream.of(new ShownDeed(notice.sentAt(), "Sent" + by, ""));
    }
}
