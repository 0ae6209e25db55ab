package org.scrutinyassistant.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.message.UkTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TeamsTest
class MessagesTest {

    @Autowired
    private FakeDialogue dialogue;

    @Autowired
    private MeterRegistry meters;

    private final FakeConnector connector = new FakeConnector();
    private Bot bot;
    private String service;

    @BeforeEach
    void startConnector(@LocalServerPort int port) throws IOException {
        connector.start();
        service = connector.url("/connector").toString();
        bot = new Bot(port);
        dialogue.turns.clear();
    }

    @AfterEach
    void stopConnector() throws IOException {
        connector.shutdown();
    }

    @Test
    void aQuestionIsAnsweredInItsConversationWithTextAndCard() throws Exception {
        accept();
        assertThat(bot.hears(message("stops").json()).statusCode()).isEqualTo(200);
        RecordedRequest request = sent();
        JsonNode reply = Bot.json(request.getBody().readUtf8());
        assertThat(request.getPath()).isEqualTo("/connector/v3/conversations/a:personal/activities/activity-1");
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(reply.path("replyToId").asText()).isEqualTo("activity-1");
        assertThat(reply.path("textFormat").asText()).isEqualTo("plain");
        assertThat(reply.path("text").asText())
                .contains("*(not bold)* <b>", "- South; 212", "Source: Transport pack, page 12");
        JsonNode card = reply.path("attachments").path(0);
        assertThat(card.path("contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(card.path("content").path("version").asText()).isEqualTo("1.5");
        assertThat(card.path("content")
                        .path("actions")
                        .path(0)
                        .path("data")
                        .path("says")
                        .asText())
                .isEqualTo("why are there 412 stops");
    }

    @Test
    void theTurnKnowsWhoAsksWhereAndWhen() throws Exception {
        accept();
        bot.hears(message(" hello ").json());
        assertThat(dialogue.last())
                .isEqualTo(new Turn("a:personal", "directory-id", "hello", LocalDate.now(UkTime.ZONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupChat", "channel"})
    void inAGroupEachPersonHasAConversationAndMentionsAreStripped(String type) throws Exception {
        accept();
        String thread = "19:x@thread.tacv2;messageid=7";
        String mention = "<at>Scrutiny (C++) [.*] $1</at>";
        bot.hears(message(mention + "\u00a0 hello " + mention)
                .in(type, thread)
                .mentioning(Incoming.BOT, "Scrutiny (C++) [.*] $1", mention)
                .json());
        assertThat(dialogue.last().text()).isEqualTo("hello");
        assertThat(dialogue.last().conversation()).isEqualTo(thread + "|" + Incoming.PERSON);
        assertThat(sent().getPath()).contains("/v3/conversations/19:x@thread.tacv2;messageid=7/activities/activity-1");
    }

    @Test
    void theMentionOfSomebodyElseBecomesTheirName() throws Exception {
        accept();
        bot.hears(message("who is <at>Someone</at>?")
                .mentioning("29:other", "Someone", "<at>Someone</at>")
                .json());
        assertThat(dialogue.last().text()).isEqualTo("who is Someone?");
    }

    @ParameterizedTest
    @MethodSource("presses")
    void pressingAButtonSaysItsWords(Map<String, Object> value) throws Exception {
        accept();
        bot.hears(message("").without("text").with("value", value).json());
        assertThat(dialogue.last().text()).isEqualTo("why");
    }

    static Stream<Map<String, Object>> presses() {
        return Stream.of(
                Map.of("says", "why"),
                Map.of("action", Map.of("type", "Action.Execute", "verb", "say", "data", Map.of("says", "why"))));
    }

    @Test
    void anExecutedActionIsAnsweredAtOnceAndInTheChat() throws Exception {
        accept();
        Map<String, Object> action = Map.of("type", "Action.Execute", "verb", "say", "data", Map.of("says", "why"));
        HttpResponse<String> response = bot.hears(message("")
                .with("type", "invoke")
                .with("name", "adaptiveCard/action")
                .with("value", Map.of("action", action))
                .json());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Bot.json(response.body())).isEqualTo(Bot.json("""
                        {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "why"}"""));
        assertThat(sentText()).isEqualTo("You said: why");
    }

    @Test
    void anUnknownInvokeIsNotImplemented() throws Exception {
        assertThat(bot.hears(message("")
                                .with("type", "invoke")
                                .with("name", "task/fetch")
                                .json())
                        .statusCode())
                .isEqualTo(501);
    }

    @Test
    void installingBringsTheWelcome() throws Exception {
        accept();
        bot.hears(message("")
                .with("type", "installationUpdate")
                .with("action", "add")
                .json());
        assertThat(sentText()).isEqualTo("Ask me about the transport panel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversationUpdate", "messageReaction", "typing", "installationUpdate", "unheard-of"})
    void whatAsksForNothingPassesInSilence(String type) throws Exception {
        assertThat(bot.hears(message("hello").with("type", type).json()).statusCode())
                .isEqualTo(200);
        assertThat(dialogue.turns).isEmpty();
        assertThat(connector.getRequestCount()).isZero();
    }

    @Test
    void aMentionWithoutAQuestionBringsTheWelcome() throws Exception {
        accept();
        bot.hears(message("<at>Scrutiny</at>")
                .mentioning(Incoming.BOT, "Scrutiny", "<at>Scrutiny</at>")
                .json());
        assertThat(sentText()).isEqualTo("Ask me about the transport panel.");
    }

    @Test
    void aTextTooLongIsSaidToBeSo() throws Exception {
        accept();
        bot.hears(message("word ".repeat(500)).json());
        assertThat(sentText()).contains("at most 2,000 characters");
        assertThat(dialogue.turns).isEmpty();
    }

    @Test
    void aFaultOfTheDialogueBecomesAnApology() throws Exception {
        accept();
        assertThat(bot.hears(message("fail").json()).statusCode()).isEqualTo(200);
        assertThat(sentText()).contains("Something went wrong").doesNotContain("secret");
    }

    @Test
    void theLocaleOfThePersonDoesNotBecomeTheServers() throws Exception {
        accept();
        Locale before = Locale.getDefault();
        bot.hears(message("hello").json());
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aReplyThatIsRefusedIsNotSentAgain(int status) throws Exception {
        connector.enqueue(new MockResponse().setResponseCode(status).setBody("{}"));
        HttpResponse<String> response = bot.hears(message("hello").json());
        assertProblem(response, 502, "The reply could not be delivered");
        assertThat(connector.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aConnectorThatHangsIsGivenUp() throws Exception {
        connector.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        long start = System.nanoTime();
        assertProblem(bot.hears(message("hello").json()), 502, "The reply could not be delivered");
        assertThat(System.nanoTime() - start).isLessThan(SECONDS.toNanos(10));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void anActivityThatLacksSomethingIsRefusedWithOneClearLine(Incoming activity, String line) throws Exception {
        assertProblem(bot.hears(activity.json()), 400, line);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(message("x", "http://127.0.0.1").without("type"), "The activity's type is missing"),
                Arguments.of(
                        message("x", "http://127.0.0.1").without("serviceUrl"), "The activity's serviceUrl is missing"),
                Arguments.of(message("x", "http://127.0.0.1").with("from", null), "The activity's from.id is missing"),
                Arguments.of(
                        message("x", "http://127.0.0.1").with("from", Map.of()), "The activity's from.id is missing"),
                Arguments.of(
                        message("x", "http://127.0.0.1").without("conversation"),
                        "The activity's conversation.id is missing"),
                Arguments.of(
                        message("x", "http://127.0.0.1").with("from", List.of(1)),
                        "The activity's from has the wrong type"),
                Arguments.of(
                        message("x", "http://127.0.0.1").with("membersAdded", List.of(Map.of("id", List.of()))),
                        "The activity's membersAdded.id has the wrong type"),
                Arguments.of(message("x", "not an address"), "serviceUrl is not an HTTP address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "\u0000\u0001", "<activity/>"})
    void whatIsNoActivityIsRefused(String body) throws Exception {
        assertThat(bot.hears(body).statusCode()).isEqualTo(400);
    }

    @Test
    void jsonNestedTooDeeplyIsRefused() throws Exception {
        String deep = "{\"channelData\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(bot.hears(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void anActivityTooLargeIsRefused() throws Exception {
        assertProblem(bot.hears(message("x".repeat(70_000)).json()), 413, "The activity is larger than 65,536 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://smba.trafficmanager.net/uk/",
                "https://smba.trafficmanager.net/uk/",
                "http://127.0.0.1.example.org/",
                "http://127.0.0.1@example.org/",
                "http://user@127.0.0.1/",
                "http://[::2]/"
            })
    void withoutAnAppIdRepliesGoToThisMachineAlone(String elsewhere) throws Exception {
        assertThat(bot.hears(message("x").with("serviceUrl", elsewhere).json()).statusCode())
                .isEqualTo(403);
        assertThat(dialogue.turns).isEmpty();
    }

    @Test
    void withoutAnAppIdAForwardedCallerIsRefused() throws Exception {
        assertProblem(
                bot.hears(message("x").json(), "X-Forwarded-For", "203.0.113.7"),
                403,
                "Without an app id only this machine may call");
    }

    @Test
    void unknownFieldsAndOddValuesDoNoHarm() throws Exception {
        accept();
        bot.hears(message("hello")
                .with("deliveryMode", "unheard-of")
                .with("textFormat", "unheard-of")
                .with("somethingNew", Map.of("a", 1))
                .with("recipient", null)
                .with("id", null)
                .json());
        assertThat(sentText()).isEqualTo("You said: hello");
    }

    @Test
    void turnsAndRefusalsAreCounted() throws Exception {
        accept();
        double before = count("scrutiny.teams.turns", "outcome", "answered");
        bot.hears(message("hello").json());
        bot.hears("{}");
        assertThat(count("scrutiny.teams.turns", "outcome", "answered")).isEqualTo(before + 1);
        assertThat(count("scrutiny.teams.refused", "reason", "not-an-activity")).isPositive();
    }

    private double count(String name, String tag, String value) {
        return meters.counter(name, tag, value).count();
    }

    private Incoming message(String text) {
        return message(text, service);
    }

    private static Incoming message(String text, String service) {
        return Incoming.message(text, service);
    }

    private void accept() {
        connector.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody("{\"id\": \"reply-1\"}"));
    }

    private RecordedRequest sent() throws InterruptedException {
        RecordedRequest request = connector.takeRequest(5, SECONDS);
        assertThat(request).as("a request to the connector").isNotNull();
        return request;
    }

    private String sentText() throws Exception {
        return Bot.json(sent().getBody().readUtf8()).path("text").asText();
    }

    private static void assertProblem(HttpResponse<String> response, int status, String detail) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Bot.json(response.body()).path("detail").asText()).isEqualTo(detail);
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
}
