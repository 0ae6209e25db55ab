package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chat page says when something goes wrong, with and without script. */
class ChatFaultsInBrowserTest extends ChatInBrowser {

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anEmptyQuestionIsSaidAndTheNextOneIsAnswered(boolean script) {
        Page page = open(390, script);
        say(page, "   ");
        assertThat(page.locator("#question-error")).containsText("Enter a question");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        say(page, "x".repeat(2_001));
        assertThat(page.locator("#question-error")).containsText("2,000 characters or fewer");
        say(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator("#question-error")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^Ask"));
        expected("400");
    }

    @Test
    void anExampleThatIsPressedAfterAnEmptyQuestionIsAnsweredAsEver() {
        Page page = open(390, true);
        say(page, " ");
        assertThat(page.locator("#question-error")).isVisible();
        press(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator(".welcome")).hasCount(0);
        assertThat(page.locator("#question-error")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^Ask"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | .exchange--lost | at most 2,000 characters",
                "false | h1 | That is too long",
            })
    void aQuestionThatIsFarTooLongIsCalledThat(boolean script, String where, String said) {
        Page page = open(390, script);
        say(page, "x".repeat(70_000));
        assertThat(page.locator(where)).containsText(said);
        expected("413", "htmx:");
    }

    @Test
    void whoHadThePageOpenTooLongIsToldToLoadItAgain() {
        Page page = open(390, true);
        page.context().clearCookies();
        say(page, "How many visits?");
        assertThat(page.locator(".exchange--lost")).containsText("load the page again");
        assertThat(page.locator("#question")).hasValue("How many visits?");
        assertAccessible(page);
        expected("403", "htmx:");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aFaultIsSaidInPlainWords(boolean script) {
        Page page = open(390, script);
        say(page, "break");
        assertThat(page.locator(".answer--failed")).containsText("Sorry, something went wrong");
    }

    @Test
    void aLostConnectionIsSaidAndTheWordsStayInTheBox() {
        Page page = open(390, true);
        page.route("**/chat", route -> route.abort());
        say(page, "How many visits?");
        assertThat(page.locator(".exchange--lost")).containsText("did not get through");
        assertThat(page.locator("#question")).hasValue("How many visits?");
        assertAccessible(page);
        page.unroute("**/chat");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator(".exchange")).hasCount(1);
        expected("ERR_FAILED", "htmx:");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void markupIsShownAsItWasTyped(boolean script) {
        Page page = open(390, script);
        String typed = "<img src=x onerror=alert(1)> **bold** 🏊 ${7*7} [[1]]";
        say(page, typed);
        assertThat(page.locator(".answer__lead")).hasText("I don’t have that: “" + typed + "”.");
        assertThat(page.locator(".exchange__question")).hasText("You asked: " + typed);
        assertThat(page.locator(".exchange img")).hasCount(0);
    }
}
