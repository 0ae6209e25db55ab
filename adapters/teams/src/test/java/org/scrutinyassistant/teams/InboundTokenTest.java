package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.teams.token.Issuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "scrutiny.teams.app-id=our-app",
            "scrutiny.teams.app-password=test",
            "scrutiny.teams.allow-anonymous=true",
            "scrutiny.teams.largest-activity=16KB"
        })
class InboundTokenTest {

    private static final String SERVICE = "https://smba.trafficmanager.net/uk/";

    private static Issuer issuer;

    @Autowired
    private FakeDialogue dialogue;

    @Autowired
    private MeterRegistry meters;

    private Bot bot;

    @BeforeAll
    static void startIssuer() throws IOException {
        issuer = issuer == null ? new Issuer() : issuer;
    }

    @AfterAll
    static void stopIssuer() throws IOException {
        issuer.close();
    }

    @DynamicPropertySource
    static void metadata(DynamicPropertyRegistry registry) throws IOException {
        startIssuer();
        registry.add("scrutiny.teams.open-id-metadata", issuer::metadataAddress);
    }

    @BeforeEach
    void knowBot(@LocalServerPort int port) {
        bot = new Bot(port);
        dialogue.turns.clear();
    }

    @Test
    void aGoodTokenIsBelieved() throws Exception {
        HttpResponse<String> response = bot.hears(quiet().json(), bearer(issuer.sign(good())));
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void theKeysAreReadOnce() throws Exception {
        bot.hears(quiet().json(), bearer(issuer.sign(good())));
        int reads = issuer.reads();
        bot.hears(quiet().json(), bearer(issuer.sign(good())));
        assertThat(issuer.reads()).isEqualTo(reads);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aTokenThatIsNotGoodIsRefused(String reason, int status, String token) throws Exception {
        HttpResponse<String> response =
                bot.hears(Incoming.message("hello", SERVICE).json(), bearer(token));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "our-app");
        assertThat(dialogue.turns).isEmpty();
        assertThat(meters.counter("scrutiny.teams.refused", "reason", reason).count())
                .isPositive();
    }

    static Stream<Arguments> bad() throws IOException {
        startIssuer();
        Instant past = Instant.now().minus(Duration.ofHours(1));
        Instant future = Instant.now().plus(Duration.ofHours(1));
        return Stream.of(
                Arguments.of("wrong-signature", 401, issuer.forge(good())),
                Arguments.of("wrong-signature", 401, good().sign(Algorithm.HMAC256("secret"))),
                Arguments.of("wrong-signature", 401, good().sign(Algorithm.none())),
                Arguments.of("expired", 401, signed(claims -> claims.withExpiresAt(past))),
                Arguments.of("expired", 401, signed(claims -> claims.withNotBefore(future))),
                Arguments.of("no-expiry", 401, signed(claims -> claims.withExpiresAt((Instant) null))),
                Arguments.of("wrong-audience", 403, signed(claims -> claims.withAudience("their-app"))),
                Arguments.of("wrong-audience", 403, signed(claims -> claims.withAudience((String[]) null))),
                Arguments.of("wrong-audience", 403, signed(claims -> claims.withAudience("their-app", "our-app"))),
                Arguments.of("wrong-issuer", 401, signed(claims -> claims.withIssuer("https://example.org"))),
                Arguments.of("wrong-issuer", 401, signed(claims -> claims.withIssuer((String) null))),
                Arguments.of(
                        "wrong-service-url",
                        403,
                        issuer.sign(Issuer.claims("our-app", "https://smba.trafficmanager.net/de/"))),
                Arguments.of("wrong-service-url", 403, signed(claims -> claims.withClaim("serviceurl", (String) null))),
                Arguments.of("other-bot", 403, signed(InboundTokenTest::asSkill)),
                Arguments.of("not-endorsed", 403, signed(claims -> claims.withKeyId(Issuer.UNENDORSED))),
                Arguments.of("not-endorsed", 403, signed(claims -> claims.withKeyId(Issuer.OTHER_CHANNEL))),
                Arguments.of("unknown-key", 401, signed(claims -> claims.withKeyId("curve"))),
                Arguments.of("unknown-key", 401, signed(claims -> claims.withKeyId("unheard-of"))),
                Arguments.of(
                        "unknown-key",
                        401,
                        issuer.sign(JWT.create()
                                .withIssuer("https://api.botframework.com")
                                .withAudience("our-app")
                                .withClaim("serviceurl", SERVICE)
                                .withExpiresAt(future))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic dXNlcjpwYXNz",
                "Bearer a b",
                "Bearer abc",
                "Bearer a.b.c",
                "Bearer ..",
                "abc"
            })
    void aHeaderThatCarriesNoTokenIsRefused(String header) throws Exception {
        assertThat(bot.hears(Incoming.message("hello", SERVICE).json(), "Authorization", header)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void withoutAHeaderNotEvenTheBodyIsRead() throws Exception {
        assertThat(bot.hears("x".repeat(20_000)).statusCode()).isEqualTo(401);
    }

    @Test
    void anEndorsementIsNeededEvenWithoutAChannel() throws Exception {
        HttpResponse<String> response = bot.hears(
                quiet().without("channelId").json(), bearer(signed(claims -> claims.withKeyId(Issuer.UNENDORSED))));
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void theEmulatorIsNotBelievedWhereTokensAre() throws Exception {
        HttpResponse<String> response =
                bot.hears(quiet().with("channelId", "emulator").json(), bearer(issuer.sign(good())));
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://smba.trafficmanager.net/uk/",
                "http://127.0.0.1/",
                "https://127.0.0.1/",
                "https://botframework.com.example.org/",
                "https://evilbotframework.com/",
                "https://smba.trafficmanager.net@example.org/"
            })
    void theBotsOwnTokenGoesToNoOtherHost(String service) throws Exception {
        String token = issuer.sign(Issuer.claims("our-app", service));
        HttpResponse<String> response =
                bot.hears(Incoming.message("hello", service).json(), bearer(token));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(dialogue.turns).isEmpty();
    }

    private static Incoming quiet() {
        return Incoming.message("", SERVICE)
                .with("type", "conversationUpdate")
                .with("membersAdded", List.of(Map.of("id", Incoming.BOT)));
    }

    private static JWTCreator.Builder good() {
        return Issuer.claims("our-app", SERVICE);
    }

    private static String signed(UnaryOperator<JWTCreator.Builder> spoiled) {
        return issuer.sign(spoiled.apply(good()));
    }

    private static JWTCreator.Builder asSkill(JWTCreator.Builder claims) {
        return claims.withIssuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
                .withClaim("ver", "1.0")
                .withClaim("appid", "their-app");
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
