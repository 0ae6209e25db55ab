package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chat page on a phone and a desk, for everybody. */
class ChatForEverybodyInBrowserTest extends ChatInBrowser {

    @ParameterizedTest
    @CsvSource({"320, 640", "390, 844", "1280, 800"})
    void axeFindsNothingAndNothingScrollsSideways(int width, int height) {
        Page page = open(
                "/",
                new Browser.NewContextOptions().setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE));
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
        snapWhole(page, "whole-" + width);
    }
}
