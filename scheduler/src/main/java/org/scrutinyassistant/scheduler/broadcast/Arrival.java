package org.scrutinyassistant.scheduler.broadcast;

import java.util.List;
import org.scrutinyassistant.scheduler.notice.Notice;

/**
 * Whom a broadcast has reached.
 *
 * @param reached how many got it
 * @param waiting how many are still to be told
 * @param missed what became of it for those who did not get it
 */
public record Arrival(int reached, int waiting, List<Notice> missed) {

    public Arrival {
        missed = List.copyOf(missed);
    }

    /** Returns whether nobody was left whom it could have told. */
    public boolean toNobody() {
        return reached == 0 && waiting == 0 && missed.isEmpty();
    }

    static Arrival of(List<Notice> notices) {
        List<Notice> others = notices.stream().filter(notice -> !got(notice)).toList();
        List<Notice> open =
                others.stream().filter(notice -> notice.state().open()).toList();
        return new Arrival(
                notices.size() - others.size(),
                open.size(),
                others.stream().filter(notice -> !notice.state().open()).toList());
    }

    /** Whoever put it off has got it. */
    private static boolean got(Notice notice) {
        return notice.state().reached() || notice.sentAt() != null;
    }
}
