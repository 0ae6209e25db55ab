package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without the token nobody reads or changes people, recommendations, notices and broadcasts. */
@RunningService
class ClosedApiTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/people",
        "POST, /api/people",
        "PUT, /api/people/1",
        "POST, /api/people/1/follow",
        "GET, /api/recommendations",
        "PATCH, /api/recommendations/1",
        "GET, /api/recommendations/monitoring.csv",
        "GET, /api/recommendations/1/letter",
        "POST, /api/recommendations/1/progress/1/accept"
    })
    void isAskedForTheToken(String method, String path) {
        assertThat(new Desk(port).status(method, path, "{}")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/broadcasts",
                "/broadcasts/new",
                "/broadcasts/1",
                "/notices",
                "/notices/1",
                "/monitoring",
                "/outbox"
            })
    void thePagesAreNotThere(String path) {
        assertThat(new Visitor(port).read(path).statusCode()).isEqualTo(404);
    }
}
