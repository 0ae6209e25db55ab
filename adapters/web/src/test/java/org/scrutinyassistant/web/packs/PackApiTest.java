package org.scrutinyassistant.web.packs;

import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What comes back from {@code /api/packs}. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class PackApiTest {

    @Autowired
    private MockMvc http;

    @Test
    void aPackIsReportedSectionBySection() throws Exception {
        hand("file", "../../etc\\pack.txt", "Agenda")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sections.agenda.added", is(3)))
                .andExpect(jsonPath("$.sections.agenda.changed", is(1)))
                .andExpect(jsonPath("$.sections.agenda.leftAlone", is(2)))
                .andExpect(jsonPath("$.doubted[0]", is("pack.txt: page 4 is blank")));
    }

    @Test
    void aRefusalIsOneLine() throws Exception {
        problem(hand("file", "a.txt", "not a pack"), "file was refused: no agenda was found in it");
    }

    @Test
    void anEmptyOrMissingFileIsNamed() throws Exception {
        problem(hand("file", "a.txt", ""), "file is empty");
        problem(hand("pack", "a.txt", "Agenda"), "file is missing");
        http.perform(post("/api/packs").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    private ResultActions hand(String part, String name, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return http.perform(multipart("/api/packs").file(new MockMultipartFile(part, name, "text/plain", bytes)));
    }

    private static void problem(ResultActions result, String detail) throws Exception {
        result.andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field", is("file")))
                .andExpect(jsonPath("$.detail", is(detail)));
    }
}
