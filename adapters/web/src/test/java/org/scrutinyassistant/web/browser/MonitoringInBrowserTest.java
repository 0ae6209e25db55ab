package org.scrutinyassistant.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.monitoring.Monitoring;
import org.scrutinyassistant.trial.SomeRecommendations;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The table of recommendations on a phone and a desk, for everybody. */
@SpringBootTest(
        classes = TrialApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "trial.open=true")
class MonitoringInBrowserTest extends InBrowser {

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private Committees committees;

    @BeforeEach
    void oneCommittee() {
        when(committees.findAll()).thenReturn(List.of(new Committee("Baths Panel")));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void itIsForEverybody(int width) {
        when(monitoring.all(any())).thenReturn(SomeRecommendations.ALL);
        Page page = open("/monitoring?committee=Baths%20Panel", width, true);
        assertThat(page.locator("caption")).hasText("Baths Panel: 1 recommendation");
        assertThat(page.locator("#committee")).hasValue("Baths Panel");
        assertAccessible(page);
        snapWhole(page, "monitoring-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void withoutRecommendationsItSaysWhereTheyComeFrom(int width) {
        when(monitoring.all(any())).thenReturn(List.of());
        Page page = open("/monitoring", width, false);
        assertThat(page.locator("main")).containsText("Recommendations come from agenda packs");
    }
}
