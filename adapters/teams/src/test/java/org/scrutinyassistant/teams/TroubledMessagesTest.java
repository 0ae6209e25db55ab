package org.scrutinyassistant.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Faults of the dialogue, the connector and the caller. */
class TroubledMessagesTest extends MessagesScene {

    @Autowired
    private MeterRegistry meters;

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
}
