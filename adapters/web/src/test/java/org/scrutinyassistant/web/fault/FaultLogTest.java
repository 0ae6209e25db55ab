package org.scrutinyassistant.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scrutinyassistant.scheduler.link.PersonalLinks;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What the log keeps of a request that failed. */
@SpringBootTest(classes = TrialApp.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class FaultLogTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private PersonalLinks links;

    @Test
    void saysWhichPageItWasAndNobodysPersonalLink(CapturedOutput log) throws Exception {
        when(links.answer("of-one-person")).thenThrow(new IllegalStateException("the database is gone"));

        http.perform(get("/answer/of-one-person")).andExpect(status().isInternalServerError());

        assertThat(log).contains("Request failed: GET /answer/{token}").doesNotContain("of-one-person");
    }
}
