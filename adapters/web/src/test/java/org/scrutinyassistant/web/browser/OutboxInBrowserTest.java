package org.scrutinyassistant.web.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.trial.ScriptedOutbox;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The outbox on a phone and on a desk, for everybody. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trial.open=true")
class OutboxInBrowserTest extends InBrowser {

    @Autowired
    private ScriptedOutbox outbox;

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
        Page page = open(path, width, true);
        assertAccessible(page);
        snapWhole(page, path.substring(1).replace('/', '-') + "-" + width + (empty ? "-empty" : ""));
    }
}
