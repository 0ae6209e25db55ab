package org.scrutinyassistant.web.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** The chat page as forms and pages. */
@SpringBootTest(classes = TrialApp.class)
@AutoConfigureMockMvc
class ChatPageTest {

    private static final Pattern OWN_ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Autowired
    private MockMvc http;

    @Autowired
    private MeterRegistry meters;

    @Test
    void lookingBeginsNoSession() throws Exception {
        assertThat(http.perform(get("/")).andReturn().getRequest().getSession(false))
                .isNull();
    }

    @Test
    void aQuestionIsRememberedInItsSessionAndForgottenOnStartingAgain() throws Exception {
        MockHttpSession session = new MockHttpSession();
        http.perform(post("/chat").session(session).param("text", "visits").with(csrf()))
                .andExpect(redirectedUrl("/#latest"));
        http.perform(get("/").session(session)).andExpect(content().string(containsString("4,310 visits")));
        http.perform(get("/")).andExpect(content().string(not(containsString("4,310 visits"))));
        http.perform(post("/chat/new").session(session).with(csrf())).andExpect(redirectedUrl("/"));
        http.perform(get("/").session(session)).andExpect(content().string(not(containsString("4,310 visits"))));
    }

    @Test
    void onlyTheLatestFiftyExchangesAreKept() {
        Conversation conversation = new Conversation();
        for (int at = 0; at < 60; at++) {
            conversation.add(Exchange.of("question " + at, Answer.failed()));
        }
        assertThat(conversation.exchanges())
                .hasSize(50)
                .first()
                .extracting(Exchange::question)
                .isEqualTo("question 10");
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWithAPageThatSaysWhatToDo() throws Exception {
        http.perform(post("/chat").param("text", "visits")).andExpect(status().isForbidden());
        http.perform(post("/chat/new")).andExpect(status().isForbidden());
    }

    @Test
    void withScriptOnlyTheNewExchangeComesBack() throws Exception {
        http.perform(post("/chat")
                        .header("HX-Request", "true")
                        .param("text", "visits")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<article")))
                .andExpect(content().string(not(containsString("<html"))));
        http.perform(post("/chat")
                        .header("HX-Request", "true")
                        .param("text", " ")
                        .with(csrf()))
                .andExpect(header().string("HX-Retarget", "#ask"))
                .andExpect(content().string(containsString("Enter a question")));
    }

    @Test
    void aBadQuestionComesBackInTheBoxWithWhatIsWrong() throws Exception {
        http.perform(post("/chat").param("text", "\"><i>" + "a".repeat(2_000)).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Your question must be 2,000 characters or fewer")))
                .andExpect(content().string(containsString("value=\"&quot;&gt;&lt;i&gt;aaa")));
        http.perform(post("/chat").with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter a question")));
    }

    @Test
    void styleAndScriptAreOursAndMayBeKeptForAYear() throws Exception {
        String page = http.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("//").doesNotContain("style=").doesNotContain("<script>");
        Matcher asset = OWN_ASSET.matcher(page);
        int found = 0;
        for (; asset.find(); found++) {
            http.perform(get(asset.group(1)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000, immutable"))
                    .andExpect(content().string(not(containsString("GDS Transport"))))
                    .andExpect(content().string(not(containsString("crest"))));
        }
        assertThat(found).isEqualTo(5);
    }

    @Test
    void whoeverTakesAWrongTurnGetsAPageAndTheWayBack() throws Exception {
        http.perform(get("/chat")).andExpect(redirectedUrl("/"));
        http.perform(get("/assets/none.css").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
        http.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr("jakarta.servlet.error.status_code", 404)
                        .with(request -> {
                            request.setDispatcherType(jakarta.servlet.DispatcherType.ERROR);
                            return request;
                        }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Page not found")));
    }

    @Test
    void asksAreCountedByOutcome() throws Exception {
        double before = declined();
        http.perform(post("/chat").param("text", "will it rain").with(csrf()));
        assertThat(declined()).isEqualTo(before + 1);
    }

    private double declined() {
        return meters.counter("scrutiny.asks", "outcome", "declined").count();
    }
}
