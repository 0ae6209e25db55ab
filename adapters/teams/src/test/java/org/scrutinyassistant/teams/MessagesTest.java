package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.message.UkTime;

/** What is said to the bot and what it replies. */
class MessagesTest extends MessagesScene {

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
    void theLocaleOfThePersonDoesNotBecomeTheServers() throws Exception {
        accept();
        Locale before = Locale.getDefault();
        bot.hears(message("hello").json());
        assertThat(Locale.getDefault()).isEqualTo(before);
    }
}
