package org.scrutinyassistant.web.outbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.trial.ScriptedOutbox;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The mail that did not leave, for somebody at this machine. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class OutboxPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ScriptedOutbox outbox;

    @AfterEach
    void fillTheOutboxAgain() {
        outbox.emptied(false);
    }

    @Test
    void theMailsAreListedWithTheirTimeInTheUk() throws Exception {
        http.perform(get("/outbox"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("102 mails, newest first")))
                .andExpect(content().string(containsString("Tuesday 1 July 2031 at 00:30")))
                .andExpect(content().string(containsString("href=\"/outbox?page=2\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outbox", "/outbox/8"})
    void aTitleIsShownLiterally(String path) throws Exception {
        http.perform(get(path))
                .andExpect(content().string(containsString("Visits &lt;b&gt;fell&lt;/b&gt; &amp; &quot;nobody&quot;")))
                .andExpect(content().string(not(containsString("<b>"))));
    }

    @Test
    void anEmptyOutboxSaysWhatToDo() throws Exception {
        outbox.emptied(true);
        http.perform(get("/outbox"))
                .andExpect(content().string(containsString("There is no mail here yet.")))
                .andExpect(content().string(containsString("spring.mail.host")));
    }

    @Test
    void aPageBeyondTheMailsLeadsBack() throws Exception {
        http.perform(get("/outbox?page=2"))
                .andExpect(content().string(containsString("There is no mail on this page.")));
        http.perform(get("/outbox?page=-4")).andExpect(status().isOk());
    }

    @Test
    void theMailAsItLooksMayNotRunOrLoadAnything() throws Exception {
        http.perform(get("/outbox/8/look"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().string("<h1>Visits</h1>"));
    }

    @Test
    void theMailCanBeTakenAsAFile() throws Exception {
        http.perform(get("/outbox/8/mail.eml"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"mail-8.eml\""))
                .andExpect(content().contentType("message/rfc822"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/outbox/9", "/outbox/9/look", "/outbox/9/mail.eml"})
    void aMailThatIsNotThereIsNotFound(String path) throws Exception {
        http.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
    }
}
