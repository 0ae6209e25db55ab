package org.scrutinyassistant.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.teams.refusal.Refusal;
import org.scrutinyassistant.teams.refusal.Refused;

class ServiceHostsTest {

    private final ServiceHosts hosts =
            new ServiceHosts(List.of("smba.trafficmanager.net", "*.botframework.com"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/uk/",
                "https://SMBA.trafficmanager.net",
                "https://webchat.botframework.com/"
            })
    void theConnectorsHostsAreAllowed(String service) {
        assertThat(hosts.check(service).isHttps()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://botframework.com/",
                "https://smba.trafficmanager.net.example.org/",
                "https://user@smba.trafficmanager.net/"
            })
    void lookalikesAreNot(String service) {
        assertThatThrownBy(() -> hosts.check(service))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.SERVICE_NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "smba.trafficmanager.net",
                "ftp://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net\\@example.org/",
                "https://smba.trafficmanager.net/ x"
            })
    void whatIsNoPlainHttpAddressIsNoServiceUrl(String service) {
        assertThatThrownBy(() -> hosts.check(service))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_AN_ACTIVITY));
    }
}
