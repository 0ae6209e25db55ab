package org.scrutinyassistant.teams;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.card.AdaptiveCard;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TeamsTest
class NoticeSendingTest {

    @Autowired
    private Channel channel;

    @Autowired
    private Town town;

    @Autowired
    private FakeLedger ledger;

    @Autowired
    private Wording wording;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock clock;

    private final FakeConnector connector = new FakeConnector();
    private Bot bot;
    private Addressee officer;

    @BeforeEach
    void install(@LocalServerPort int port) throws Exception {
        connector.start();
        bot = new Bot(port);
        officer = town.somebody(Role.OFFICER);
        Town.install(bot, connector, officer);
    }

    @AfterEach
    void stopConnector() throws IOException {
        connector.shutdown();
    }

    @Test
    void aNoticeArrivesAsACardUnderItsTitleInTheChatOfItsRecipient() throws Exception {
        assertThat(send(officer)).isEqualTo(new Outcome.Sent("reply-1"));
        RecordedRequest request = connector.takeRequest(5, SECONDS);
        assertThat(request.getPath()).isEqualTo("/connector/v3/conversations/" + Town.chat(officer) + "/activities");
        assertThat(request.getHeader("Authorization")).isNull();
        JsonNode sent = Bot.json(request.getBody().readUtf8());
        assertThat(sent.path("text").asText())
                .startsWith("Reply to recommendation")
                .endsWith("due on Friday 5 June 2026")
                .isEqualTo(sent.path("summary").asText());
        assertThat(sent.path("textFormat").asText()).isEqualTo("plain");
        assertThat(sent.path("from").path("id").asText()).isEqualTo(Incoming.BOT);
        assertThat(sent.path("recipient").path("id").asText()).isEqualTo(Town.user(officer));
        assertThat(sent.has("locale")).isFalse();
        assertThat(sent.path("attachments").path(0).path("content").toString())
                .contains("more \\\\*bus stops\\\\*", "Input.Date", "\"verb\":\"acknowledge\"", "next-working-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\"", "🚲"})
    void howeverLongItIsTeamsTakesIt(String letter) throws Exception {
        Message message = Message.of(("The panel asked: " + letter.repeat(200) + " ").repeat(100));
        Worded words = new Worded(letter.repeat(900), message);
        channel.send(new Dispatch("d-long", List.of(), officer, words));
        JsonNode sent = Bot.json(connector.takeRequest(5, SECONDS).getBody().readUtf8());
        int card = sent.path("attachments").path(0).path("content").toString().getBytes(UTF_8).length;
        assertThat(card).isLessThanOrEqualTo(AdaptiveCard.LARGEST);
        ((ObjectNode) sent).remove("attachments");
        assertThat(sent.toString().getBytes(UTF_16BE)).hasSizeLessThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void whatTeamsTakesIsSent(int status) {
        connector.enqueue(answer(status).setBody("{\"id\": \"7\"}"));
        assertThat(send(officer)).isEqualTo(new Outcome.Sent("7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 412, 425, 429, 500, 502, 503, 504, 302})
    void whatMayPassIsTriedLater(int status) {
        connector.enqueue(answer(status));
        assertThat(send(officer)).isInstanceOfSatisfying(Outcome.Later.class, later -> {
            assertThat(later.reason()).contains("" + status);
            assertThat(later.after()).isNull();
        });
        assertThat(channel.reaches(officer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whoRemovedTheAppIsNotReachedAnyMoreUntilTheyComeBack(int status) throws Exception {
        connector.enqueue(answer(status));
        assertThat(send(officer)).isEqualTo(new Outcome.Refused(officer.name() + " has removed the app from Teams"));
        assertThat(channel.reaches(officer)).isFalse();
        Town.install(bot, connector, officer);
        assertThat(channel.reaches(officer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whoWritesIsReachedAgainHoweverLatelyTheyWrote(int status) throws Exception {
        Addressee writer = town.somebody(Role.OFFICER);
        connector.join(Town.user(writer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(writer.email()));
        bot.hears(Town.from(writer, connector).json());
        await().atMost(10, SECONDS).until(() -> channel.reaches(writer));
        connector.enqueue(answer(status));
        send(writer);
        assertThat(channel.reaches(writer)).isFalse();

        bot.hears(Town.from(writer, connector).json());
        await().atMost(10, SECONDS).until(() -> channel.reaches(writer));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 415})
    void whatTeamsWillNeverTakeIsRefused(int status) {
        connector.enqueue(answer(status));
        assertThat(send(officer)).isEqualTo(new Outcome.Refused("Teams refused the message with status " + status));
        assertThat(channel.reaches(officer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"429, 17, 17", "503, 120, 120", "429, 9999999, 86400", "429, soon, ", "429, -5, ", "429, '', "})
    void theSecondsOfRetryAfterAreKept(int status, String header, Long seconds) {
        connector.enqueue(answer(status).setHeader("Retry-After", header));
        assertThat(send(officer))
                .isInstanceOfSatisfying(
                        Outcome.Later.class,
                        later -> assertThat(later.after())
                                .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds)));
    }

    @Test
    void theDateOfRetryAfterIsKept() {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plusSeconds(90).atZone(ZoneOffset.UTC));
        connector.enqueue(answer(429).setHeader("Retry-After", soon));
        assertThat(send(officer))
                .isInstanceOfSatisfying(
                        Outcome.Later.class,
                        later -> assertThat(later.after()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SocketPolicy.class,
            names = {"NO_RESPONSE", "DISCONNECT_AFTER_REQUEST", "DISCONNECT_DURING_RESPONSE_BODY"})
    void aConnectionThatHangsOrBreaksIsTriedLaterAndOnlyThen(SocketPolicy fault) {
        connector.enqueue(answer(200).setBody("{\"id\": \"7\"}".repeat(1_000)).setSocketPolicy(fault));
        assertThat(send(officer)).isInstanceOf(Outcome.Later.class);
        assertThat(connector.getRequestCount()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>busy</html>", "{", "[1, 2]", "7"})
    void anAnswerThatMakesNoSenseIsTriedLater(String garbage) {
        connector.enqueue(answer(200).setBody(garbage));
        assertThat(send(officer))
                .isInstanceOfSatisfying(
                        Outcome.Later.class, later -> assertThat(later.reason()).contains("no proper answer"));
    }

    @Test
    void whoNeverAddedTheAppIsNotReached() {
        Addressee absent = town.somebody(Role.OFFICER);
        assertThat(channel.reaches(absent)).isFalse();
        assertThat(send(absent)).isEqualTo(new Outcome.Refused(absent.name() + " has not added the app in Teams"));
    }

    @Test
    void aBurstIsSpreadAsTeamsAsks() {
        long start = System.nanoTime();
        for (int i = 0; i < 8; i++) {
            assertThat(send(officer)).isInstanceOf(Outcome.Sent.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void aChannelOfTheSettingsIsWrittenToByItsId() throws Exception {
        Addressee papers = town.named("Papers channel", Role.CHANNEL);
        Addressee other = town.named("Other channel", Role.CHANNEL);
        assertThat(channel.reaches(papers)).isFalse();
        bot.hears(Incoming.message("", connector.url("/connector").toString())
                .with("type", "conversationUpdate")
                .in("channel", "19:papers@thread.tacv2;messageid=12")
                .json());
        assertThat(channel.reaches(papers)).isTrue();
        assertThat(channel.reaches(other)).isFalse();
        assertThat(send(papers)).isInstanceOf(Outcome.Sent.class);
        assertThat(connector.takeRequest(5, SECONDS).getPath())
                .isEqualTo("/connector/v3/conversations/19:papers@thread.tacv2/activities");
    }

    @Test
    void whatBecameOfEachIsCounted() {
        double before = count("refused");
        connector.enqueue(answer(400));
        send(officer);
        assertThat(count("refused")).isEqualTo(before + 1);
    }

    private double count(String outcome) {
        return meters.counter("scrutiny.notices.teams.sent", "outcome", outcome).count();
    }

    private Outcome send(Addressee to) {
        Notice notice = ledger.enter(to);
        return channel.send(new Dispatch("d-" + notice.id(), List.of(notice), to, wording.of(List.of(notice), to)));
    }

    private static MockResponse answer(int status) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody("{\"error\": {\"code\": \"x\", \"message\": \"y\"}}");
    }
}
