package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.scheduler.notice.Notice;

/**
 * Some of those who have acknowledged a broadcast, or who have not.
 *
 * @param more how many there are beyond those named
 */
record ShownAnswers(List<String> names, long more) {

    static ShownAnswers of(NoticePage page) {
        List<String> names =
                page.notices().stream().map(ShownAnswers::name).sorted().toList();
        return new ShownAnswers(names, page.total() - names.size());
    }

    private static String name(Notice notice) {
        return notice.raised().recipient().name();
    }
}
