package org.scrutinyassistant.web.broadcast.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.scheduler.broadcast.Recipients;
import org.scrutinyassistant.scheduler.broadcast.Told;
import org.scrutinyassistant.web.console.NoticeWords;

/**
 * Whom a broadcast reaches.
 *
 * @param words how many, and by which channels
 * @param unreached who can't be reached and why, a line each
 * @param more how many can't be reached beyond those
 */
record ShownReach(int count, String words, List<String> unreached, int more) {

    private static final int MOST = 100;

    static ShownReach of(Recipients recipients) {
        List<Told> lost = recipients.unreached();
        return new ShownReach(
                recipients.count(),
                people(recipients.count()) + byChannel(recipients),
                lost.stream().limit(MOST).map(ShownReach::why).toList(),
                Math.max(0, lost.size() - MOST));
    }

    /** Returns how many can't be reached. */
    public int lost() {
        return unreached.size() + more;
    }

    /** Returns the count with its noun: "1 person", "1,000 people". */
    public String people() {
        return people(count);
    }

    static String people(long count) {
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }

    private static String byChannel(Recipients recipients) {
        String counted = recipients.byChannel().entrySet().stream()
                .map(each -> "%,d by %s".formatted(each.getValue(), NoticeWords.channel(each.getKey())))
                .collect(joining(", "));
        return counted.isEmpty() ? "" : ": " + counted;
    }

    private static String why(Told told) {
        return told.person().name() + " " + told.unreached();
    }
}
