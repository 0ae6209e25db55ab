package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.trial.SomeNotices;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The ledger of notices as a scrutiny manager meets it, on a phone and a desk. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"trial.open=true", "trial.dry-run=false"})
class LedgerInBrowserTest extends InBrowser {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Resending resending;

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void axeFindsNothingAndNothingScrollsSideways(int width) {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        Page page = open("/notices", width, true);
        assertThat(page.locator(".notice")).hasCount(3);
        assertAccessible(page);
        snapWhole(page, "notices-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void oneNoticeIsForEverybody(int width) {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        when(ledger.find(2)).thenReturn(Optional.of(SomeNotices.failed()));
        Page page = open("/notices/2", width, true);
        assertThat(page.locator("main")).containsText("2 months beginning with that day");
        assertAccessible(page);
        snapWhole(page, "notice-" + width);
    }

    @Test
    void aFilterThatCannotBeReadIsToldBesideItsField() {
        Page page = open("/notices?from=yesterday", 390, false);
        assertThat(page.locator("#from-error")).containsText("Raised from must be a date");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("#from")).isFocused();
        expected("400");
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        when(ledger.list(any())).thenReturn(new NoticePage(List.of(), 0, 0, 0));
        Page page = open("/notices", 390, true);
        assertThat(page.locator(".notices__none")).containsText("No notice has been raised yet");
        assertAccessible(page);
    }

    @Test
    void aFailedNoticeIsSentAgainByItsButton() {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        when(ledger.find(2)).thenReturn(Optional.of(SomeNotices.failed()));
        when(resending.notice(2, new Actor(null))).thenReturn(new Acted.Done("The notice is sent again."));
        Page page = open("/notices", 390, true);
        page.locator("#notice-2 button").click();
        assertThat(page.locator("[role=status]")).hasText("The notice is sent again.");
        assertThat(page.locator("h1")).containsText("<b>Towels</b>");
    }
}
