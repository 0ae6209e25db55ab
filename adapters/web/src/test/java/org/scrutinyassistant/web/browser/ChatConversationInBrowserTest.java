package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A conversation on the chat page: by keyboard, by touch, and without script. */
class ChatConversationInBrowserTest extends ChatInBrowser {

    @Test
    void aQuestionIsAskedByKeyboardAloneAndTheBoxKeepsTheFocus() {
        Page page = open(1280, true);
        page.keyboard().press("Tab");
        assertThat(page.locator(".govuk-skip-link")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().type("How many visits?");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer__lead")).hasText("The baths had 4,310 visits in June 2031.");
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator("#question")).hasValue("");
        assertThat(page.locator(".sources__line"))
                .hasText("Source: Baths Panel agenda pack, page 12, published Tuesday 3 June 2031");
        page.keyboard().type("which?");
        page.keyboard().press("Enter");
        assertThat(page.locator(".exchange")).hasCount(2);
        assertThat(page.locator(".welcome")).hasCount(0);
    }

    @Test
    void aButtonAsksTheNextQuestionAndOnlyTheLatestButtonsShow() {
        Page page = open(1280, true);
        press(page, "How many visits?");
        press(page, "Show the trend");
        assertThat(page.locator(".chart__picture")).isVisible();
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator(".next__button:visible")).hasCount(2);
        page.locator("summary").click();
        assertThat(page.locator(".chart__figures td").last()).hasText("4,310");
    }

    @Test
    void onAPhoneAPressedButtonLeadsToItsAnswerAndNotToTheKeyboard() {
        Page page = open(
                "/",
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        page.locator(".next__button").first().tap();
        assertThat(page.locator(".exchange").last()).isFocused();
        page.locator(".next__button:visible").first().tap();
        assertThat(page.locator(".exchange")).hasCount(2);
        assertThat(page.locator(".exchange").last()).isFocused();
    }

    @Test
    void theQuestionShowsBeforeItsAnswer() {
        Page page = open(390, true);
        page.route("**/chat", route -> {
            assertThat(page.locator(".exchange--pending .exchange__question")).hasText("How many visits?");
            route.resume();
        });
        say(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator(".exchange--pending")).hasCount(0);
    }

    @Test
    void withoutScriptTheSameQuestionGetsTheSameAnswer() {
        Page page = open(390, false);
        say(page, "How many visits?");
        assertThat(page).hasURL(Pattern.compile("/#latest$"));
        assertThat(page.locator(".answer__lead")).hasText("The baths had 4,310 visits in June 2031.");
        press(page, "Compare the baths");
        assertThat(page.locator(".exchange")).hasCount(2);
        page.goBack();
        page.goForward();
        assertThat(page.locator(".exchange")).hasCount(2);
        press(page, "Start again");
        assertThat(page.locator(".exchange")).hasCount(0);
        assertThat(page.locator(".welcome")).isVisible();
    }

    @Test
    void goingBackAndReloadingNeverAskAgainNorLoseTheConversation() {
        Page page = open(1280, true);
        say(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        page.navigate(address("/nowhere"));
        assertThat(page.locator("h1")).hasText("Page not found");
        page.goBack();
        assertThat(page.locator(".exchange")).hasCount(1);
        page.reload();
        assertThat(page.locator(".exchange")).hasCount(1);
        expected("404");
    }
}
