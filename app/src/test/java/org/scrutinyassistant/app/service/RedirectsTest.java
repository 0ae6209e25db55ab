package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the pages lead on, whichever way somebody came to them. */
@RunningService
class RedirectsTest {

    @LocalServerPort
    private int port;

    @Test
    void neitherSchemeNorHostIsNamedSoThatHttpsBeforeAProxyStaysHttps() {
        assertThat(new Desk(port).page("/chat").headers().firstValue("Location"))
                .hasValue("/");
    }
}
