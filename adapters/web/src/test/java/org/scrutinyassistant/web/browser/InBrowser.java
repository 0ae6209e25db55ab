package org.scrutinyassistant.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One browser for the pages of a test; nothing may leave this host or break the content policy. */
abstract class InBrowser {

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

    Page open(String path, int width, boolean script) {
        return open(
                path,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setJavaScriptEnabled(script)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    Page open(String path, Browser.NewContextOptions options) {
        context = chromium.browser().newContext(options.setLocale("en-GB"));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(address(path));
        return page;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Lets the browser have complained in these words. */
    void expected(String... words) {
        complaints.removeIf(complaint -> List.of(words).stream().anyMatch(complaint::contains));
    }

    static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        assertThat((int) page.locator("html").evaluate("e => e.scrollWidth - e.clientWidth"))
                .isZero();
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    static void snap(Page page, String name) {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.screenshot(shot(name));
    }

    static void snapWhole(Page page, String name) {
        page.screenshot(shot(name).setFullPage(true));
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", name + ".png"));
    }
}
