package org.scrutinyassistant.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TeamsTest
class NoticeAnsweringTest {

    @Autowired
    private Town town;

    @Autowired
    private FakeLedger ledger;

    @Autowired
    private FakeActing acting;

    @Autowired
    private FakeDialogue dialogue;

    private final FakeConnector connector = new FakeConnector();
    private Bot bot;
    private Addressee officer;
    private Notice notice;
    private String channelId = "msteams";
    private String shown = "";

    @BeforeEach
    void install(@LocalServerPort int port) throws Exception {
        connector.start();
        bot = new Bot(port);
        officer = town.somebody(Role.OFFICER);
        Town.install(bot, connector, officer);
        notice = ledger.enter(officer);
        acting.deeds.clear();
        dialogue.turns.clear();
    }

    @AfterEach
    void stopConnector() throws IOException {
        connector.shutdown();
    }

    @Test
    void aNewDateAndProgressAreTakenAndTheCardSaysSo() throws Exception {
        JsonNode answer =
                executed(officer, "acknowledge", Map.of("expectedOn", "2026-06-12", "progress", " Ordered. "));
        assertThat(acting.deeds)
                .containsExactly(
                        "person:%d acknowledged %d, 2026-06-12, Ordered.".formatted(officer.id(), notice.id()));
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.path("value").toString())
                .contains(notice.raised().title(), "expected on Friday 12 June 2026")
                .doesNotContain("Input.", "Action.");
        assertThat(dialogue.turns).isEmpty();
        assertThat(connector.getRequestCount()).isZero();
    }

    @Test
    void theCardIsAlsoReplacedWhereItStandsSoThatNoOtherDeviceShowsTheOldOne() throws Exception {
        shown = "card-7";
        JsonNode answer = executed(officer, "acknowledge", Map.of("expectedOn", "2026-06-12"));
        RecordedRequest update = connector.takeRequest(5, SECONDS);
        assertThat(update.getMethod()).isEqualTo("PUT");
        assertThat(update.getPath())
                .isEqualTo("/connector/v3/conversations/" + Town.chat(officer) + "/activities/card-7");
        assertThat(Bot.json(update.getBody().readUtf8())
                        .path("attachments")
                        .path(0)
                        .path("content"))
                .isEqualTo(answer.path("value"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SocketPolicy.class,
            names = {"NO_RESPONSE", "DISCONNECT_AFTER_REQUEST", "KEEP_OPEN"})
    void whoeverPressedIsAnsweredWhetherTheCardCanBeReplacedOrNot(SocketPolicy fault) throws Exception {
        shown = "card-7";
        connector.enqueue(new MockResponse().setResponseCode(404).setBody("{}").setSocketPolicy(fault));
        assertThat(executed(officer, "acknowledge", Map.of()).path("value").toString())
                .contains("Thank you, noted.");
    }

    @Test
    void whatIsRefusedReplacesNoCard() throws Exception {
        shown = "card-7";
        assertRefused(executed(officer, "acknowledge", Map.of("progress", "refuse")), "must not lie in the past");
        assertThat(connector.getRequestCount()).isZero();
    }

    @Test
    void twoPressesHaveOneEffect() throws Exception {
        executed(officer, "acknowledge", Map.of());
        JsonNode second = executed(officer, "acknowledge", Map.of("expectedOn", "", "progress", " "));
        assertThat(acting.deeds).hasSize(1);
        assertThat(second.path("value").toString())
                .contains("This is already answered.")
                .doesNotContain("Action.");
    }

    @ParameterizedTest
    @CsvSource({"expectedOn, 2026-06-12, expected on Friday 12 June 2026", "progress, Ordered., 'Thank you, noted.'"})
    void whatIsFilledInOnACardThatWasAnsweredAlreadyIsTaken(String field, String value, String words) throws Exception {
        executed(officer, "acknowledge", Map.of());
        JsonNode second = executed(officer, "acknowledge", Map.of(field, value));
        assertThat(acting.deeds).hasSize(2).last().asString().contains(value);
        assertThat(second.path("value").toString()).contains(words).doesNotContain("already");
    }

    @ParameterizedTest
    @CsvSource({"expectedOn, 2026-06-12", "progress, Ordered."})
    void whatIsFilledInIsNotLostByPuttingTheNoticeOff(String field, String value) throws Exception {
        assertRefused(
                executed(officer, "snooze", Map.of("", "hour", field, value)),
                "Press “On it” to send your date and progress.");
    }

    @ParameterizedTest
    @CsvSource({"hour, true", "tomorrow, true", "next-working-day, true", "next-year, false", "'', false"})
    void aNoticeIsPutOffToAMomentThatTheCardOffers(String value, boolean taken) throws Exception {
        JsonNode answer = executed(officer, "snooze", Map.of("", value));
        assertThat(acting.deeds).hasSize(taken ? 1 : 0);
        assertThat(answer.path("value").toString())
                .contains(taken ? "remind you again" : "I can't put it off until then.");
    }

    @Test
    void somebodyElseCanNotAnswer() throws Exception {
        Addressee other = town.somebody(Role.OFFICER);
        Town.install(bot, connector, other);
        assertRefused(executed(other, "acknowledge", Map.of()), "This notice is not yours");
    }

    @Test
    void whoIsNotInTheRegisterCanNotAnswer() throws Exception {
        Addressee stranger = town.somebody(Role.OFFICER);
        assertRefused(executed(stranger, "acknowledge", Map.of()), "I can't find you in the council's register");
    }

    @Test
    void whoClaimsToBeSomebodyOnAnotherChannelCanNotAnswer() throws Exception {
        channelId = "directline";
        assertRefused(executed(officer, "acknowledge", Map.of()), "I can't find you in the council's register");
    }

    @Test
    void whoCoversForTheRecipientAnswersForThem() throws Exception {
        Addressee cover = town.somebody(Role.OFFICER);
        Town.install(bot, connector, cover);
        town.cover(officer, cover);
        executed(cover, "acknowledge", Map.of());
        assertThat(acting.deeds).singleElement().asString().startsWith("person:" + cover.id());
    }

    @Test
    void aNoticeThatDoesNotExistIsNotAnswered() throws Exception {
        JsonNode answer = press(officer, "acknowledge", data("notice:999999", Map.of()));
        assertRefused(answer, "This notice is not yours");
    }

    @ParameterizedTest
    @CsvSource({
        "expectedOn, 12 June, I can't read that date",
        "expectedOn, 2026-02-30, I can't read that date",
        "progress, refuse, must not lie in the past",
        "progress, fail, Something went wrong on my side"
    })
    void whatCanNotBeTakenIsSaidAndTheCardStays(String field, String value, String words) throws Exception {
        assertRefused(executed(officer, "acknowledge", Map.of(field, value)), words);
    }

    @Test
    void progressThatIsTooLongIsNotTaken() throws Exception {
        assertRefused(
                executed(officer, "acknowledge", Map.of("progress", "x".repeat(1_001))), "at most 1,000 characters");
    }

    @Test
    void ofSeveralNoticesTheOthersStayOpenAndNobodyElsesIsShown() throws Exception {
        Notice open = ledger.enter(officer);
        Notice foreign = ledger.enter(town.somebody(Role.OFFICER));
        Map<String, Object> data = data("notice:" + notice.id(), Map.of());
        data.put("subjects", "notice:%d,%d,%d,999999".formatted(notice.id(), open.id(), foreign.id()));
        String card = press(officer, "acknowledge", data).path("value").toString();
        assertThat(card)
                .contains("2 notices", "Thank you, noted.", "notice:" + open.id() + "/expectedOn")
                .doesNotContain("notice:" + notice.id() + "/expectedOn", "notice:" + foreign.id());
    }

    @Test
    void aHostThatOnlySubmitsHasItsCardReplaced() throws Exception {
        submit(officer, "card-7");
        RecordedRequest update = connector.takeRequest(5, SECONDS);
        assertThat(update.getMethod()).isEqualTo("PUT");
        assertThat(update.getPath())
                .isEqualTo("/connector/v3/conversations/" + Town.chat(officer) + "/activities/card-7");
        assertThat(update.getBody().readUtf8())
                .contains("Thank you: expected on Friday 12 June 2026.")
                .doesNotContain("Action.");
        assertThat(acting.deeds).hasSize(1);
    }

    @Test
    void whereTheCardCanNotBeReplacedTheWordsAreSaid() throws Exception {
        connector.enqueue(new MockResponse().setResponseCode(404).setBody("{}"));
        submit(officer, "card-7");
        assertThat(connector.takeRequest(5, SECONDS).getMethod()).isEqualTo("PUT");
        assertThat(connector.takeRequest(5, SECONDS).getBody().readUtf8()).contains("Thank you: expected on");
    }

    @Test
    void aSubmitOfAStrangerIsRefusedInWords() throws Exception {
        submit(town.somebody(Role.OFFICER), "card-7");
        RecordedRequest said = connector.takeRequest(5, SECONDS);
        assertThat(said.getMethod()).isEqualTo("POST");
        assertThat(said.getBody().readUtf8()).contains("I can't find you in the council's register");
        assertThat(acting.deeds).isEmpty();
    }

    private void assertRefused(JsonNode answer, String words) {
        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(answer.path("value").asText()).contains(words);
        assertThat(acting.deeds).isEmpty();
    }

    private JsonNode executed(Addressee who, String verb, Map<String, String> fields) throws Exception {
        return press(who, verb, data("notice:" + notice.id(), fields));
    }

    private JsonNode press(Addressee who, String verb, Map<String, Object> data) throws Exception {
        Map<String, Object> action = Map.of("type", "Action.Execute", "verb", verb, "data", data);
        return Bot.json(bot.hears(Town.from(who, connector)
                        .with("channelId", channelId)
                        .with("type", "invoke")
                        .with("replyToId", shown)
                        .with("name", "adaptiveCard/action")
                        .with("value", Map.of("action", action))
                        .json())
                .body());
    }

    private void submit(Addressee who, String card) throws Exception {
        Map<String, Object> data = data("notice:" + notice.id(), Map.of("expectedOn", "2026-06-12"));
        data.put("verb", "acknowledge");
        bot.hears(Town.from(who, connector)
                .without("text")
                .with("replyToId", card)
                .with("value", data)
                .json());
    }

    private static Map<String, Object> data(String subject, Map<String, String> fields) {
        Map<String, Object> data = new HashMap<>();
        data.put("subject", subject);
        data.put("subjects", subject);
        fields.forEach((name, value) -> data.put(name.isEmpty() ? "value" : subject + "/" + name, value));
        return data;
    }
}
