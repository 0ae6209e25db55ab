package org.scrutinyassistant.packs.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.reading.Line;

class PrintedPagesTest {

    @Test
    void knowsThePageBetweenTwoSuccessiveLabelsOnly() {
        var pack = PrintedPages.read("one\nPage 6\ntwo\nIt ended. Page 7\nthree\nPage 9\nfour");

        assertThat(pack.lines()).extracting(Line::page).containsExactly(null, null, 7, 7, null, null, null);
    }

    @Test
    void countsPagesByFormFeeds() {
        assertThat(PrintedPages.read("one\n\ftwo\n\fthree").lines())
                .extracting(Line::page)
                .containsExactly(1, 2, 3);
    }

    @Test
    void replacesUnusualSpacesAndDropsUnseenSigns() {
        assertThat(PrintedPages.plain("rate\u00A0of\u2009re\u00ADferrals")).isEqualTo("rate of referrals");
    }
}
