package org.scrutinyassistant.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.teams.refusal.Refused;

class ConnectorAdapterTest {

    private static final Duration CONNECT = Duration.ofMillis(700);
    private static final Duration WHOLE = Duration.ofMillis(900);

    private final OkHttpClient shared = SharedHttpClient.within(CONNECT, WHOLE);
    private final ConnectorClients clients = new ConnectorClients(
            shared, new ServiceHosts(List.of("smba.trafficmanager.net", "*.botframework.com"), false));

    @Test
    void theBotsTokenComesFromTheAppsTenant() {
        assertThat(credentials("a-tenant").oAuthEndpoint()).isEqualTo("https://login.microsoftonline.com/a-tenant");
        assertThat(credentials("").oAuthEndpoint()).isEqualTo("https://login.microsoftonline.com/botframework.com");
    }

    @Test
    void everyServiceSharesConnectionsThreadsAndTimeouts() {
        OkHttpClient client =
                client("https://smba.trafficmanager.net/uk/").getRestClient().httpClient();
        assertThat(client.connectionPool()).isSameAs(shared.connectionPool());
        assertThat(client.dispatcher()).isSameAs(shared.dispatcher());
        assertThat(client.connectTimeoutMillis()).isEqualTo(700);
        assertThat(client.readTimeoutMillis()).isEqualTo(900);
        assertThat(client.callTimeoutMillis()).isEqualTo(900);
        assertThat(client.retryOnConnectionFailure()).isFalse();
        assertThat(client.followRedirects()).isFalse();
    }

    @Test
    void oneServiceHasOneClient() {
        assertThat(client("https://smba.trafficmanager.net/uk/"))
                .isSameAs(client("https://smba.trafficmanager.net/uk/"));
    }

    @Test
    void aHostThatIsNotAllowedGetsNoClient() {
        assertThatThrownBy(() -> client("https://example.org/")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "okhttp3.OkHttpClient, okhttp-3",
        "retrofit2.Retrofit, retrofit-2.5",
        "com.microsoft.aad.msal4j.ConfidentialClientApplication, msal4j-1.11",
        "com.auth0.jwt.JWT, java-jwt-3",
        "com.auth0.jwk.Jwk, jwks-rsa-0.15",
        "com.google.common.hash.Hashing, guava-30",
        "org.apache.commons.io.IOUtils, commons-io-2.8",
        "com.fasterxml.jackson.databind.ObjectMapper, jackson-databind-2.12"
    })
    void theVersionsThatTheSdkAsksForAreOverridden(String type, String stock) throws ClassNotFoundException {
        String jar = Class.forName(type)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(jar).contains(stock.replaceAll("-[\\d.]+$", "-")).doesNotContain(stock + ".");
    }

    private AppCredentials credentials(String tenant) {
        AppRegistration app = new AppRegistration("an-app", "test", tenant);
        return new ConnectorAdapter(app, clients, CONNECT)
                .buildAppCredentials("an-app", "https://api.botframework.com/.default")
                .join();
    }

    private RestConnectorClient client(String service) {
        return (RestConnectorClient) clients.of(service, null);
    }
}
