package org.scrutinyassistant.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.message.Form;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.Text;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.Worded;

/** What a webhook is sent, and what becomes of each of its answers. */
class WebhookChannelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final WorkflowsSettings SETTINGS =
            new WorkflowsSettings(List.of("*.example.org"), Duration.ofSeconds(1), Duration.ofMillis(500), 2);

    private final MockWebServer sink = new MockWebServer();

    @BeforeEach
    void open() throws IOException {
        sink.start();
    }

    @AfterEach
    void close() throws IOException {
        sink.close();
    }

    @Test
    void aNoticeArrivesAsACardUnderItsIdAndWithoutButtons() throws InterruptedException {
        sink.enqueue(new MockResponse().setResponseCode(202));

        Outcome outcome = channel(hook()).send(dispatch());

        assertThat(outcome).isEqualTo(new Outcome.Sent("panel answered 202"));
        RecordedRequest post = sink.takeRequest();
        assertThat(post.getHeader("Idempotency-Key")).isEqualTo("notice-7");
        assertThat(post.getBody().readUtf8())
                .contains("\"type\":\"message\"", "application/vnd.microsoft.card.adaptive", "Reply due", "Friday")
                .doesNotContain("Action.Execute", "On it");
    }

    @Test
    void eachIsSentItsOwnWords() throws InterruptedException {
        Channel channel = channel(hook());
        for (String words : List.of("It is due on Friday.", "It is due on Friday.", "It is due on Monday.")) {
            sink.enqueue(new MockResponse().setResponseCode(202));
            channel.send(dispatch(words));

            assertThat(sink.takeRequest().getBody().readUtf8()).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 412, 425, 429, 500, 502, 503, 504})
    void aPassingFaultIsTriedAgainLater(int status) {
        sink.enqueue(new MockResponse().setResponseCode(status));
        sink.enqueue(new MockResponse().setResponseCode(status));

        assertThat(channel(hook()).send(dispatch()))
                .isEqualTo(new Outcome.Later("the webhook panel answered " + status, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 410, 413})
    void aRefusalIsFinal(int status) {
        sink.enqueue(new MockResponse().setResponseCode(status).setHeader("Location", sink.url("/elsewhere")));

        assertThat(channel(hook()).send(dispatch()))
                .isEqualTo(new Outcome.Refused("the webhook panel answered " + status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "Tue, 01 Dec 2026 12:01:30 GMT | PT1M30S",
                "999999999 | P1D",
                "Tue, 01 Dec 2026 11:00:00 GMT |",
                "-3 |",
                "soon |"
            })
    void theTimeThatAWebhookNamesIsHonoured(String header, Duration wait) {
        sink.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", header));

        assertThat(channel(hook()).send(dispatch()))
                .isEqualTo(new Outcome.Later("the webhook panel answered 429", wait));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_RESPONSE", "DISCONNECT_AT_START", "DISCONNECT_AFTER_REQUEST"})
    void silenceIsTriedAgainLater(SocketPolicy silence) {
        sink.enqueue(new MockResponse().setSocketPolicy(silence));

        assertThat(channel(hook()).send(dispatch()))
                .isEqualTo(new Outcome.Later("the webhook panel did not answer", null));
    }

    @Test
    void aPostMayTakeAsLongAsTheSettingsSay() {
        OkHttpClient client = WorkflowsConfiguration.client(
                new WorkflowsSettings(List.of(), Duration.ofSeconds(1), Duration.ofSeconds(40), 2));

        assertThat(client.callTimeoutMillis()).isEqualTo(40_000);
        assertThat(client.readTimeoutMillis()).isZero();
        assertThat(client.writeTimeoutMillis()).isZero();
    }

    @Test
    void aConnectionThatIsClosedWhenTakenUpAgainCostsNoTime() {
        Channel channel = channel(hook());
        sink.enqueue(new MockResponse().setResponseCode(202));
        sink.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        sink.enqueue(new MockResponse().setResponseCode(202));

        channel.send(dispatch());

        assertThat(channel.send(dispatch())).isEqualTo(new Outcome.Sent("panel answered 202"));
        assertThat(sink.getRequestCount()).isEqualTo(3);
    }

    @Test
    void onlyPeopleOfItsCommitteesAreReached() {
        Channel channel = channel(new Webhook("panel", sink.url("/secret").toString(), Set.of("Housing Panel")));

        assertThat(channel.reaches(person("Housing Panel"))).isTrue();
        assertThat(channel.reaches(person("Adults Panel"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.org/secret",
                "https://example.org.evil.example/secret",
                "https://user@hooks.example.org/secret",
                "https://10.0.0.1/secret",
                "file:///secret"
            })
    void anAddressThatIsNotAllowedIsRefusedAtTheStartWithoutGivingItAway(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> channel(new Webhook("panel", url, Set.of())))
                .withMessageContaining("panel")
                .withMessageNotContaining("secret");
    }

    @Test
    void anAllowedAddressIsTakenAndNeverPrinted() {
        Webhook hook = new Webhook("panel", "https://hooks.example.org/secret", Set.of());

        assertThat(channel(hook).reaches(person("Any Panel"))).isTrue();
        assertThat(new Webhooks(List.of(hook))).hasToString("Webhooks[webhooks=[panel]]");
    }

    private Webhook hook() {
        return new Webhook("panel", sink.url("/secret").toString(), Set.of());
    }

    private static Channel channel(Webhook webhook) {
        return new WorkflowsConfiguration().webhookChannel(new Webhooks(List.of(webhook)), SETTINGS, NOON);
    }

    private static Dispatch dispatch() {
        return dispatch("The reply is due on Friday.");
    }

    private static Dispatch dispatch(String words) {
        Form form = new Form("notice:7", List.of(), List.of(new Form.Press("On it", "acknowledge", null)));
        Message message = new Message(List.of(new Text(words), form), List.of(), List.of());
        return new Dispatch("notice-7", List.of(), person("Housing Panel"), new Worded("Reply due", message));
    }

    private static Addressee person(String committee) {
        return new Addressee(
                1,
                "Lead officer",
                Role.OFFICER,
                null,
                Set.of(committee),
                List.of(ChannelName.WEBHOOK),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }
}
