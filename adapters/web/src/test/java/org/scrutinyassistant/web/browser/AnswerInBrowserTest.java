package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Acting;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.link.AnswerOrder;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.trial.SomeNotices;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Answering a notice by the link in its mail, on a phone and a desk. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trial.open=true")
class AnswerInBrowserTest extends InBrowser {

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acting acting;

    @BeforeEach
    void aMailLedHere() {
        when(links.answer("of-one-person")).thenReturn(Optional.of(new AnswerOrder(7, 2)));
        when(ledger.find(2)).thenReturn(Optional.of(SomeNotices.failed()));
        when(acting.acknowledge(anyLong(), any(), any()))
                .thenReturn(new Acted.Refused("Sunday 1 June 2031 has passed: give today or a later day."));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aRefusedDateIsSaidBesideItAndWhatWasWrittenStays(int width) {
        Page page = open("/answer/of-one-person", width, true);
        assertAccessible(page);
        page.locator("#expectedOn").fill("2031-06-01");
        page.locator("#progress").fill("Half of the towels are washed.");
        page.locator("button[type=submit]").click();
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        assertThat(page.locator("#expectedOn-error")).containsText("has passed");
        assertThat(page.locator("#progress")).hasValue("Half of the towels are washed.");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("#expectedOn")).isFocused();
        assertAccessible(page);
        snapWhole(page, "answer-error-" + width);
        expected("400");
    }
}
