package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
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
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ledger of notices as a scrutiny manager meets it, on a phone and a desk. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trial.open=true")
class LedgerInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Resending resending;

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void axeFindsNothingAndNothingScrollsSideways(int width) {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        see(width, page -> {
            assertThat(page.locator(".notice")).hasCount(3);
            assertAccessible(page);
        });
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        when(ledger.list(any())).thenReturn(new NoticePage(List.of(), 0, 0, 0));
        see(390, page -> {
            assertThat(page.locator(".notices__none")).containsText("No notice has been raised yet");
            assertAccessible(page);
        });
    }

    @Test
    void aFailedNoticeIsSentAgainByItsButton() {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        when(resending.notice(2, new Actor(null))).thenReturn(new Acted.Done("The notice is sent again."));
        see(390, page -> {
            page.locator("#notice-2 button").click();
            assertThat(page.locator("[role=status]")).hasText("The notice is sent again.");
        });
    }

    private void see(int width, java.util.function.Consumer<Page> looking) {
        try (Chromium chromium = Chromium.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/notices");
            looking.accept(page);
        }
    }

    private static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat((int) page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth"))
                .isZero();
    }
}
