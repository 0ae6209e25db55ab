package org.scrutinyassistant.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.trial.ScriptedOutbox;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The outbox on a phone and on a desk, for everybody. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trial.open=true")
class OutboxInBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ScriptedOutbox outbox;

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
    void fillTheOutboxAgain() {
        outbox.emptied(false);
    }

    @ParameterizedTest
    @CsvSource({
        "320, /outbox, false",
        "1280, /outbox, false",
        "390, /outbox, true",
        "320, /outbox/8, false",
        "1280, /outbox/8, false"
    })
    void nobodyIsShutOutAndNothingRunsOverTheEdge(int width, String path, boolean empty) {
        outbox.emptied(empty);
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + path);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            page.screenshot(shot(path.substring(1).replace('/', '-') + "-" + width + (empty ? "-empty" : "")));
        }
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true);
    }
}
