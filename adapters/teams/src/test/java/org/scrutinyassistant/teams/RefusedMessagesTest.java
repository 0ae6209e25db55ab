package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot does not take, each with one clear line. */
class RefusedMessagesTest extends MessagesScene {

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
}
