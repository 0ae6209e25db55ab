package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The chat page as people meet it: on a phone and a desk, by keyboard, with and without script. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "scrutiny.web.examples[0]=How many visits?",
            "scrutiny.web.examples[1]=What became of the last recommendation?"
        })
class ChatInBrowserTest {

    private static final int PATIENCE = 5_000;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingLeftThisHostOrBrokeTheContentPolicy() {
        context.close();
        assertThat(requests).allMatch(url -> "localhost".equals(URI.create(url).getHost()));
        assertThat(complaints).isEmpty();
    }

    @Test
    void aQuestionIsAskedByKeyboardAloneAndTheBoxKeepsTheFocus() {
        Page page = open(1280, 800, true);
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
        Page page = open(1280, 800, true);
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
        Page page = open(new Browser.NewContextOptions()
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
        Page page = open(390, 844, true);
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
        Page page = open(390, 844, false);
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

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anEmptyQuestionIsSaidAndTheNextOneIsAnswered(boolean script) {
        Page page = open(390, 844, script);
        say(page, "   ");
        assertThat(page.locator("#question-error")).containsText("Enter a question");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        say(page, "x".repeat(2_001));
        assertThat(page.locator("#question-error")).containsText("2,000 characters or fewer");
        say(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator("#question-error")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^Ask"));
        complaints.removeIf(complaint -> complaint.contains("400"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aFaultIsSaidInPlainWords(boolean script) {
        Page page = open(390, 844, script);
        say(page, "break");
        assertThat(page.locator(".answer--failed")).containsText("Sorry, something went wrong");
    }

    @Test
    void aLostConnectionIsSaidAndTheWordsStayInTheBox() {
        Page page = open(390, 844, true);
        page.route("**/chat", route -> route.abort());
        say(page, "How many visits?");
        assertThat(page.locator(".exchange--lost")).containsText("did not get through");
        assertThat(page.locator("#question")).hasValue("How many visits?");
        assertAccessible(page);
        page.unroute("**/chat");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer__lead")).isVisible();
        assertThat(page.locator(".exchange")).hasCount(1);
        complaints.removeIf(complaint -> complaint.contains("ERR_FAILED") || complaint.startsWith("htmx:"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void markupIsShownAsItWasTyped(boolean script) {
        Page page = open(390, 844, script);
        String typed = "<img src=x onerror=alert(1)> **bold** 🏊 ${7*7} [[1]]";
        say(page, typed);
        assertThat(page.locator(".answer__lead")).hasText("I don’t have that: “" + typed + "”.");
        assertThat(page.locator(".exchange__question")).hasText("You asked: " + typed);
        assertThat(page.locator(".exchange img")).hasCount(0);
    }

    @Test
    void goingBackAndReloadingNeverAskAgainNorLoseTheConversation() {
        Page page = open(1280, 800, true);
        say(page, "How many visits?");
        assertThat(page.locator(".answer__lead")).isVisible();
        page.navigate(address() + "nowhere");
        assertThat(page.locator("h1")).hasText("Page not found");
        page.goBack();
        assertThat(page.locator(".exchange")).hasCount(1);
        page.reload();
        assertThat(page.locator(".exchange")).hasCount(1);
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "1280, 800"})
    void axeFindsNothingAndNothingScrollsSideways(int width, int height) {
        Page page = open(width, height, true);
        assertAccessible(page);
        snap(page, "empty-" + width);
        say(page, "How many visits?");
        assertThat(page.locator(".answer__facts")).isVisible();
        snap(page, "facts-" + width);
        press(page, "Show the trend");
        assertThat(page.locator(".chart__picture")).isVisible();
        snap(page, "chart-" + width);
        press(page, "Compare the baths");
        assertThat(page.locator(".sheet--stacks")).isVisible();
        snap(page, "table-" + width);
        say(page, "which baths?");
        assertThat(page.locator(".answer--clarify")).isVisible();
        snap(page, "clarify-" + width);
        say(page, "Will it rain?");
        assertThat(page.locator(".answer--declined")).isVisible();
        snap(page, "declined-" + width);
        page.locator("summary").first().click();
        assertAccessible(page);
        say(page, " ");
        assertThat(page.locator("#question-error")).isVisible();
        assertAccessible(page);
        snap(page, "error-" + width);
        page.screenshot(shot("whole-" + width).setFullPage(true));
    }

    private Page open(int width, int height, boolean script) {
        return open(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private Page open(Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options.setLocale("en-GB"));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(address());
        return page;
    }

    private String address() {
        return "http://localhost:" + port + "/";
    }

    private static void say(Page page, String text) {
        page.locator("#question").fill(text);
        page.locator("#question").press("Enter");
    }

    private static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
    }

    private static void assertAccessible(Page page) {
        List<Rule> found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        Locator html = page.locator("html");
        assertThat((int) html.evaluate("e => e.scrollWidth - e.clientWidth")).isZero();
    }

    private static void snap(Page page, String name) {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.screenshot(shot(name));
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", name + ".png"));
    }
}
