package org.scrutinyassistant.web.notices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.web.console.Pager;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of the ledger as it is shown.
 *
 * @param filtered whether something was asked for that leaves notices out
 * @param newest where the first page of the same notices is
 */
record ShownLedger(List<ShownNotice> notices, long total, boolean filtered, String newest, Pager pager) {

    ShownLedger {
        notices = List.copyOf(notices);
    }

    static ShownLedger of(NoticePage page, LedgerQuery query) {
        return new ShownLedger(
                page.notices().stream().map(ShownNotice::of).toList(),
                page.total(),
                filtered(query),
                address(query, 0),
                Pager.of(page.page() + 1, page.pages(), number -> address(query, number - 1)));
    }

    /** Returns whether the page lies beyond the last one. */
    public boolean beyond() {
        return notices.isEmpty() && total > 0;
    }

    private static boolean filtered(LedgerQuery query) {
        return Stream.of(query.state(), query.person(), query.kind(), query.from(), query.to())
                .filter(Objects::nonNull)
                .anyMatch(text -> !text.isBlank());
    }

    private static String address(LedgerQuery query, int page) {
        return UriComponentsBuilder.fromPath("/notices")
                .queryParam("state", "{state}")
                .queryParam("person", "{person}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(
                        written(query.state()),
                        written(query.person()),
                        written(query.kind()),
                        written(query.from()),
                        written(query.to()))
                .toUriString();
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
