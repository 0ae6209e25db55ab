package org.scrutinyassistant.web.notices;

import java.util.List;
import org.scrutinyassistant.scheduler.ledger.NoticePage;

/** A page of the ledger, newest first; pages are counted from 0. */
record LedgerView(List<NoticeView> notices, int page, int pages, long total) {

    LedgerView {
        notices = List.copyOf(notices);
    }

    static LedgerView of(NoticePage page) {
        return new LedgerView(
                page.notices().stream().map(NoticeView::listed).toList(), page.page(), page.pages(), page.total());
    }
}
