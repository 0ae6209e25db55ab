package org.scrutinyassistant.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A webhook's address as the settings give it: posted to exactly as written, and never printed. */
class WebhookBindingTest {

    private static final String SIGNED = "/workflows/4f0e/triggers/manual/paths/invoke"
            + "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=Ab-9_z%2Bq%3D";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(WorkflowsConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues("scrutiny.webhooks[0].name=panel");

    @Test
    void aSignedAddressIsPostedToAsItWasWritten() throws IOException {
        try (MockWebServer sink = new MockWebServer()) {
            sink.start();
            sink.enqueue(new MockResponse().setResponseCode(202));
            HttpUrl host = sink.url("");

            runner.withPropertyValues("scrutiny.webhooks[0].url=http://localhost:" + host.port() + SIGNED)
                    .run(context -> {
                        assertThat(context.getBean(Channel.class).send(dispatch()))
                                .isEqualTo(new Outcome.Sent("panel answered 202"));
                        assertThat(sink.takeRequest().getPath()).isEqualTo(SIGNED);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://a.logic.azure.com/hush?sig=hush\"",
                "https://a.logic.azure.com/hush?sig=hush\"",
                "'https://a.logic.azure.com/hush?sig=hush'",
                "https://a.logic.azure.com/hush?sig=hush'",
                "https://a.logic.azure.com/hush?sig=hu sh",
                "https://a.logic.azure.com/hush?sig=hush|",
                "https://hush@a.logic.azure.com/",
                "a.logic.azure.com/hush",
                "${HUSH_WEBHOOK}",
                "hush",
                ""
            })
    void anAddressThatIsNoneIsRefusedByTheWebhooksNameAlone(String url) {
        runner.withPropertyValues("scrutiny.webhooks[0].url=" + url)
                .run(context -> assertThat(Throwables.getStackTrace(context.getStartupFailure()))
                        .contains("The url of the webhook panel is not an HTTP address")
                        .doesNotContainIgnoringCase("hush"));
    }

    @ParameterizedTest
    @CsvSource({
        "prod-1.uksouth.logic.azure.com, true",
        "a.b.environment.api.powerplatform.com, true",
        "council.webhook.office.com, false",
        "hooks.example.org, false"
    })
    void onlyHostsThatSayWhetherTheyDeliveredAreAllowedUnlessTheSettingsNameOthers(String host, boolean allowed) {
        runner.withPropertyValues("scrutiny.webhooks[0].url=https://" + host + SIGNED)
                .run(context -> assertThat(context.getStartupFailure() == null).isEqualTo(allowed));
    }

    @Test
    void aWebhookWithoutAnAddressIsRefused() {
        runner.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessage("The url of the webhook panel is not an HTTP address"));
    }

    private static Dispatch dispatch() {
        Addressee officer = new Addressee(
                1,
                "Lead officer",
                Role.OFFICER,
                null,
                Set.of(),
                List.of(ChannelName.WEBHOOK),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
        return new Dispatch("notice-7", List.of(), officer, new Worded("Reply due", Message.of("It is due.")));
    }
}
