package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotSetUpTest {

    @Test
    void withoutAnAppIdNobodyIsAnsweredUnlessAllowed(@LocalServerPort int port) throws Exception {
        var response = new Bot(port)
                .hears(Incoming.message("hello", "http://127.0.0.1/").json());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("Teams is not set up here");
    }
}
