package org.scrutinyassistant.web.guard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who gets in, where the API is not open. */
@SpringBootTest(classes = TrialApp.class, properties = "scrutiny.web.api-token=a-token-of-some-length")
@AutoConfigureMockMvc
class ApiAccessTest {

    @Autowired
    private MockMvc http;

    @Test
    void theTokenOpensTheApi() throws Exception {
        http.perform(ask().header("Authorization", "Bearer a-token-of-some-length"))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong", "Bearer ", "Bearer", "Basic a-token-of-some-length", "a-token-of-some-length"})
    void anythingElseDoesNot(String authorization) throws Exception {
        http.perform(ask().header("Authorization", authorization))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status", is(401)));
    }

    @Test
    void withoutATokenNothingOfTheApiIsSeen() throws Exception {
        http.perform(ask()).andExpect(status().isUnauthorized());
        http.perform(multipart("/api/packs").file("file", new byte[] {1})).andExpect(status().isUnauthorized());
        http.perform(get("/api/nothing")).andExpect(status().isUnauthorized());
    }

    @Test
    void aDayIsRefusedWhereTheClockIsNotAdjustable() throws Exception {
        http.perform(post("/api/ask")
                        .header("Authorization", "Bearer a-token-of-some-length")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"visits\", \"today\": \"2031-07-01\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field", is("today")));
    }

    @Test
    void theDoorOfTeamsIsLeftToItsAdapter() throws Exception {
        http.perform(post("/api/messages")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyTheListedActuatorEndpointsAreThere() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk());
        http.perform(get("/actuator/env")).andExpect(status().isNotFound());
        http.perform(get("/h2-console")).andExpect(status().isNotFound());
    }

    @Test
    void everyAnswerCarriesAStrictContentPolicy() throws Exception {
        http.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
        http.perform(ask()).andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void theDescriptionOfTheApiNamesBothWaysInAndNoOtherHost() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/ask'].post").exists())
                .andExpect(jsonPath("$.paths['/api/packs'].post").exists())
                .andExpect(jsonPath("$.servers[0].url", is("/")));
    }

    private static MockHttpServletRequestBuilder ask() {
        return post("/api/ask").contentType(MediaType.APPLICATION_JSON).content("{\"text\": \"visits\"}");
    }
}
