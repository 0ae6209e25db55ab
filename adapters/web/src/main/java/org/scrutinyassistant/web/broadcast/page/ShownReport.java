package org.scrutinyassistant.web.broadcast.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Pager;

/**
 * One page of what became of a broadcast, a row for each person.
 *
 * @param caption which rows these are, and how many there are of them
 * @param shown the word of the state whose rows these are; null for all
 */
record ShownReport(String caption, @Nullable String shown, List<ShownRow> rows, Pager pager) {

    static ShownReport of(Broadcast broadcast, NoticePage page, ReportQuery query) {
        NoticeState state = query.state();
        String people = ShownReach.people(page.total());
        return new ShownReport(
                state == null ? people : NoticeWords.state(state).words() + ": " + people,
                state == null ? null : state.word(),
                page.notices().stream().map(ShownRow::of).toList(),
                Pager.of(query.number(), page.pages(), number -> query.address(broadcast.storedId(), number)));
    }
}
