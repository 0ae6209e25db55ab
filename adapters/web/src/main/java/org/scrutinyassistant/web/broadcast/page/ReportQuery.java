package org.scrutinyassistant.web.broadcast.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of a report somebody wants to see; what can't be read is taken as not said.
 *
 * @param show the state of the notices to show; empty for all
 * @param page counted from 1
 */
record ReportQuery(@Nullable String show, @Nullable String page) {

    static final ReportQuery ALL = new ReportQuery(null, null);

    /** Returns the state that is asked for; null for all. */
    @Nullable NoticeState state() {
        return Arrays.stream(NoticeState.values())
                .filter(state -> state.word().equals(show))
                .findFirst()
                .orElse(null);
    }

    int number() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    NoticeFilter of(Subject broadcast) {
        return new NoticeFilter(state(), null, null, broadcast, null, null, number() - 1);
    }

    String address(long broadcast, int number) {
        NoticeState state = state();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/broadcasts/" + broadcast);
        if (state != null) {
            address.queryParam("show", state.word());
        }
        return address.queryParam("page", number).fragment("report").toUriString();
    }
}
