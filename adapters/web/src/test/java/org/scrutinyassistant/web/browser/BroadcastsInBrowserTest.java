package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.trial.SomeBroadcasts;
import org.scrutinyassistant.trial.SomeNotices;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Broadcasts as a scrutiny manager meets them: on a phone and a desk, by keyboard, with and without script. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"trial.open=true", "trial.dry-run=false"})
class BroadcastsInBrowserTest extends InBrowser {

    @Autowired
    private Broadcasting broadcasting;

    @Autowired
    private Previewing previewing;

    @Autowired
    private ProgressReading reading;

    @Autowired
    private Ledger ledger;

    @BeforeEach
    void oneDraftAndOneThatGoes() {
        reset(broadcasting, ledger);
        Broadcast draft = SomeBroadcasts.draft();
        Broadcast sending = SomeBroadcasts.sending();
        when(broadcasting.list()).thenReturn(List.of(sending, draft));
        when(broadcasting.find(3)).thenReturn(Optional.of(draft));
        when(broadcasting.find(4)).thenReturn(Optional.of(sending));
        when(previewing.of(draft)).thenReturn(SomeBroadcasts.preview());
        when(reading.stateOf(draft)).thenReturn(BroadcastState.DRAFT);
        when(reading.stateOf(sending)).thenReturn(BroadcastState.SENDING);
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        come(Map.of(NoticeState.WAITING, 1L, NoticeState.FAILED, 1L, NoticeState.SENT, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "320, /broadcasts", "390, /broadcasts", "1280, /broadcasts",
        "320, /broadcasts/new", "390, /broadcasts/new", "1280, /broadcasts/new",
        "320, /broadcasts/3", "390, /broadcasts/3", "1280, /broadcasts/3",
        "320, /broadcasts/4", "390, /broadcasts/4", "1280, /broadcasts/4"
    })
    void axeFindsNothingAndNothingScrollsSideways(int width, String path) {
        Page page = open(path, width, true);
        assertAccessible(page);
        snapWhole(page, path.substring(1).replace('/', '-') + "-" + width);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anApprovalWithoutAReasonIsRefusedBesideTheFieldAndKeepsWhoItWas(boolean script) {
        when(broadcasting.approve(eq(3L), eq(new Actor(1L)), any()))
                .thenReturn(new Decision.Refused(Rule.CLEAR_DAYS, "Five clear days end on Thursday 26 June 2031."));
        Page page = open("/broadcasts/3", 390, script);
        page.locator("#approve-by").selectOption("1");
        page.locator("text=Approve and send it now").click();
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        assertThat(page.locator("#approve-lateReason-error")).containsText("Five clear days end on");
        assertThat(page.locator("#approve-by")).hasValue("1");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("#approve-lateReason")).isFocused();
        assertAccessibleWhereScriptRuns(page, script);
        expected("422");
    }

    @Test
    void aFormFilledInWrongKeepsWhatWasWritten() {
        when(broadcasting.draft(any(), any())).thenReturn(new Decision.Refused(Rule.UNFIT, "title is missing"));
        Page page = open("/broadcasts/new", 390, true);
        page.locator("#text").fill("We meet in <b>room 2</b>.");
        page.locator("#committee").selectOption("Baths Panel");
        page.locator("#roles-officer").check();
        page.locator("button[type=submit]").click();
        assertThat(page.locator("#title-error")).containsText("Enter the title");
        assertThat(page.locator("#text")).hasValue("We meet in <b>room 2</b>.");
        assertThat(page.locator("#committee")).hasValue("Baths Panel");
        assertThat(page.locator("#roles-officer")).isChecked();
        assertAccessible(page);
        snapWhole(page, "broadcasts-new-error-390");
        expected("422");
    }

    @Test
    void whileItGoesTheFiguresMoveByThemselvesAndTheirEndIsSaid() {
        Page page = open("/broadcasts/4", 1280, true);
        assertThat(page.locator("#progress")).containsText("2 of 3 people done");
        come(Map.of(NoticeState.FAILED, 1L, NoticeState.SENT, 2L));
        assertThat(page.locator("#ended")).containsText("Nothing is left to send.");
        assertThat(page.locator("#progress")).containsText("3 of 3 people done: 2 sent, 1 not delivered.");
        assertAccessible(page);
    }

    @Test
    void askedToKeepStillTheFiguresStay() {
        Page page = open("/broadcasts/4", 390, true);
        page.locator("text=Keep them still").click();
        assertThat(page.locator("#progress[hx-get]")).hasCount(0);
        assertThat(page.locator("text=Show how far it is now")).isVisible();
    }

    @Test
    void theKeyboardReachesTheFirstBroadcastInAFewSteps() {
        Page page = open("/broadcasts", 1280, true);
        page.keyboard().press("Tab");
        assertThat(page.locator(".govuk-skip-link")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("text=Write a broadcast")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("tbody a").first()).isFocused();
    }

    @Test
    void whereNothingWasBroadcastThePageSaysWhatToDo() {
        when(broadcasting.list()).thenReturn(List.of());
        Page page = open("/broadcasts", 390, false);
        assertThat(page.locator("main")).containsText("Nothing has been broadcast yet.");
        assertThat(page.locator("text=Write a broadcast")).isVisible();
    }

    private void come(Map<NoticeState, Long> counts) {
        when(ledger.counts(any())).thenReturn(counts);
    }

    private static void assertAccessibleWhereScriptRuns(Page page, boolean script) {
        if (script) {
            assertAccessible(page);
        }
    }
}
