package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.app.demo.DemoPack;
import org.scrutinyassistant.app.demo.DemoPacks;
import org.scrutinyassistant.register.document.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What becomes of files that are handed in over HTTP, and who is let in where nothing is set up. */
@RunningService
@TestPropertySource(properties = "scrutiny.open=true")
class HandingInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    private Caller officer;

    @BeforeEach
    void comesToTheService() {
        officer = new Caller(port);
    }

    @Test
    void aPackThatIsHandedInTwiceIsStoredOnce() {
        DemoPack pack = new DemoPacks().on(LocalDate.of(2026, 11, 22)).get(0);

        Heard first = officer.handIn(pack.name(), pack.text());
        long stored = documents.count();
        Heard second = officer.handIn(pack.name(), pack.text());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.stored()).isPositive();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.stored()).isZero();
        assertThat(documents.count()).isEqualTo(stored);
    }

    @Test
    void aFileThatIsNoPackIsRefusedAndNothingIsStored() {
        long before = documents.count();

        Heard refusal =
                officer.handIn("soup.txt", "Leek soup\n\nWash two leeks, slice them and soften them in butter.\n");

        assertThat(refusal.status()).isIn(400, 422);
        assertThat(refusal.type()).startsWith("application/problem+json");
        assertThat(documents.count()).isEqualTo(before);
    }

    @Test
    void withoutSettingsNobodyInTeamsIsAnswered() {
        Heard refusal =
                officer.post("/api/messages", "application/json", "{\"type\": \"message\", \"text\": \"hello\"}");

        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.type()).startsWith("application/problem+json");
    }
}
