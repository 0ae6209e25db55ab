package org.scrutinyassistant.web.browser;

import com.microsoft.playwright.Page;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.boot.test.context.SpringBootTest;

/** The chat page, and what people do on it. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "scrutiny.web.examples[0]=How many visits?",
            "scrutiny.web.examples[1]=What became of the last recommendation?"
        })
abstract class ChatInBrowser extends InBrowser {

    Page open(int width, boolean script) {
        return open("/", width, script);
    }

    static void say(Page page, String text) {
        page.locator("#question").fill(text);
        page.locator("#question").press("Enter");
    }

    static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
    }
}
