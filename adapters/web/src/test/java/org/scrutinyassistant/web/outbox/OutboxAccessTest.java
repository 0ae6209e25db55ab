package org.scrutinyassistant.web.outbox;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Where the API is not open, nobody reads other people's mail. */
@SpringBootTest(classes = TrialApp.class, properties = "scrutiny.web.api-token=a-token-of-some-length")
@AutoConfigureMockMvc
class OutboxAccessTest {

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"/outbox", "/outbox/8", "/outbox/8/look", "/outbox/8/mail.eml"})
    void itIsAsIfThereWereNoOutbox(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void theTokenOpensIt() throws Exception {
        http.perform(get("/outbox").header("Authorization", "Bearer a-token-of-some-length"))
                .andExpect(status().isOk());
    }
}
