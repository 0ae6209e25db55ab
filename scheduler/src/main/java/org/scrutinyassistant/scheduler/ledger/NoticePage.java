package org.scrutinyassistant.scheduler.ledger;

import java.util.List;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Some notices of a list, the number of its pages and of all that it holds. */
public record NoticePage(List<Notice> notices, int page, int pages, long total) {

    /** How many a page holds. */
    public static final int SIZE = 50;

    public NoticePage {
        notices = List.copyOf(notices);
    }
}
