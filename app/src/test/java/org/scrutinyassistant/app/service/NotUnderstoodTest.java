package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is asked in a way that nobody can take is refused in one line that names the fault. */
@RunningService
@TestPropertySource(properties = "scrutiny.open=true")
class NotUnderstoodTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "GET | /api/notices?state=%ff | ^^ | The address holds what is not UTF-8",
                "GET | /api/notices/preview?from=2100-01-01&to=2100-02-01 | ^^ | to is too far ahead: a preview reaches at most 2 years",
                "GET | /api/notices/preview?from=2026-02-30&to=2026-03-01 | ^^ | from must be a date",
                "POST | /api/notices/1/acknowledge | {\"expectedBy\": \"2026-12-20\"} | expectedBy is not known here; known are expectedOn, progress",
                "POST | /api/notices/1/acknowledge | {\"progress\": \"x\\u0000y\"} | progress must be text without control characters",
                "POST | /api/notices/1/snooze | {\"till\": \"2026-12-01T09:00:00Z\"} | till is not known here; known are until",
                "PATCH | /api/recommendations/1 | {\"setDueOn\": \"2027-01-05\"} | setDueOn is not known here",
                "PATCH | /api/recommendations/1 | {\"clock\": {\"dueOn\": \"2027-01-05\"}} | clock.dueOn is not known here",
                "POST | /api/people | {\"name\": \"Moss\", \"role\": \"officer\", \"commitees\": [\"Housing Panel\"]} | commitees is not known here; is committees meant?",
                "POST | /api/people | {\"name\": \"Moss\", \"role\": \"officer\", \"channel\": [\"email\"]} | channel is not known here; is channels meant?",
                "POST | /api/people | {\"name\": \"Moss\", \"role\": \"officer\", \"digest_at\": \"08:00\"} | digest_at is not known here; is digestAt meant?",
                "POST | /api/broadcasts | {\"title\": \"Room\", \"text\": \"x\", \"sendat\": \"2026-12-01T09:00\"} | sendat is not known here; is sendAt meant?",
                "POST | /api/broadcasts | {\"title\": \"Room\", \"audience\": {\"committee\": \"x\", \"role\": [\"officer\"]}} | audience.role is not known here; is roles meant?",
                "POST | /api/people | {\"name\": \"\\ud800\", \"role\": \"officer\"} | name must be one line without control characters"
            })
    void itIsRefusedInOneLine(String method, String path, String body, String fault) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"" + fault).doesNotContain("\\n");
    }
}
