package org.scrutinyassistant.web.ask;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What comes back from {@code /api/ask}, for good questions and bad. */
@SpringBootTest(
        classes = TrialApp.class,
        properties = {"trial.open=true", "trial.adjustable=true"})
@AutoConfigureMockMvc
class AskApiTest {

    @Autowired
    private MockMvc http;

    @Test
    void anAnswerIsCompleteInTextAndCarriesItsSourceAndCard() throws Exception {
        ask("{'text': 'how many visits?', 'conversationId': 'a1'}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome", is("answered")))
                .andExpect(jsonPath("$.text", containsString("4,310 visits in June 2031")))
                .andExpect(jsonPath("$.text", containsString("page 12, published 3 June 2031")))
                .andExpect(jsonPath("$.flow", is("baths-visits")))
                .andExpect(jsonPath("$.confidence", is(0.93)))
                .andExpect(jsonPath("$.sources[0].document", is("Baths Panel agenda pack")))
                .andExpect(jsonPath("$.sources[0].page", is(12)))
                .andExpect(jsonPath("$.sources[0].published", is("2031-06-03")))
                .andExpect(jsonPath("$.card.type", is("AdaptiveCard")));
    }

    @Test
    void askingBackNamesTheChoices() throws Exception {
        ask("{'text': 'which baths?', 'conversationId': 'a1'}")
                .andExpect(jsonPath("$.outcome", is("clarify")))
                .andExpect(jsonPath("$.choices[1]", is("The Lido")));
    }

    @Test
    void whatIsNotKnownIsDeclinedAndUnknownFieldsAreIgnored() throws Exception {
        ask("{'text': 'weather', 'mood': {'a': 1}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome", is("declined")))
                .andExpect(jsonPath("$.flow", nullValue()));
    }

    @Test
    void theDayIsTheCallersOrElseTodayInTheUnitedKingdom() throws Exception {
        ask("{'text': 'what day is it?', 'conversationId': 'x', 'today': '2017-11-10'}")
                .andExpect(jsonPath("$.text", containsString("Friday 10 November 2017 in api:x")));
        ask("{'text': 'what day is it?'}").andExpect(jsonPath("$.text", containsString("Tuesday 1 July 2031")));
    }

    @Test
    void markupAndEmojiStayLiteralAndBrokenLettersAreReplaced() throws Exception {
        ask("{'text': '<b>**hi**</b> 🏊'}").andExpect(jsonPath("$.text", containsString("<b>**hi**</b> 🏊")));
        ask("{'text': 'a\\ud83db\\u0000c'}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text", containsString("a\uFFFDb c")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void aBadBodyIsRefusedNamingTheField(String body, String field, String detail) throws Exception {
        problem(ask(body), 400)
                .andExpect(jsonPath("$.field", is(field)))
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("{}", "text", "text is missing"),
                Arguments.of("{'text': null}", "text", "text is missing"),
                Arguments.of("{'text': '  \\n '}", "text", "must not be blank"),
                Arguments.of("{'text': '\\u0000'}", "text", "must not be blank"),
                Arguments.of("{'text': '" + "a".repeat(2_001) + "'}", "text", "2,000 characters"),
                Arguments.of("{'text': 5}", "text", "must be a string"),
                Arguments.of("{'text': 1.5}", "text", "must be a string"),
                Arguments.of("{'text': true}", "text", "must be a string"),
                Arguments.of("{'text': ['a']}", "text", "must be a string"),
                Arguments.of("{'text': {'a': 1}}", "text", "must be a string"),
                Arguments.of("{'text': 'a', 'conversationId': 7}", "conversationId", "must be a string"),
                Arguments.of("{'text': 'a', 'conversationId': ''}", "conversationId", "between 1 and 200"),
                Arguments.of("{'text': 'a', 'conversationId': '" + "c".repeat(201) + "'}", "conversationId", "200"),
                Arguments.of("{'text': 'a', 'today': 20171110}", "today", "must be a string"),
                Arguments.of("{'text': 'a', 'today': [2017, 11, 10]}", "today", "must be a string"),
                Arguments.of("{'text': 'a', 'today': ''}", "today", "must be a date"),
                Arguments.of("{'text': 'a', 'today': '10/11/2017'}", "today", "must be a date"),
                Arguments.of("{'text': 'a', 'today': '2017-02-30'}", "today", "not a day of the calendar"),
                Arguments.of("{'text': 'a', 'today': '2017-11-10T10:00:00Z'}", "today", "must be a date"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void aBodyThatIsNoObjectIsRefused(String body, String detail) throws Exception {
        problem(ask(body), 400).andExpect(jsonPath("$.detail", is(detail)));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("", "The body is missing"),
                Arguments.of("null", "The body is missing"),
                Arguments.of("[]", "The body must be a JSON object"),
                Arguments.of("'text'", "The body must be a JSON object"),
                Arguments.of("5", "The body must be a JSON object"),
                Arguments.of("{'text': ", "The body is not valid JSON"),
                Arguments.of("{'text': 'a'} x", "The body is not valid JSON"),
                Arguments.of("text=a", "The body is not valid JSON"),
                Arguments.of("[".repeat(3_000), "The body must be a JSON object"));
    }

    @Test
    void exactlyTwoThousandCharactersAreTaken() throws Exception {
        ask("{'text': '" + "a".repeat(2_000) + "'}").andExpect(status().isOk());
    }

    @Test
    void aBodyOverTheBoundIsTooLarge() throws Exception {
        problem(ask("{'text': '" + "a".repeat(70_000) + "'}"), 413);
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() throws Exception {
        problem(
                http.perform(post("/api/ask")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new byte[] {'{', '"', 't', (byte) 0xff, (byte) 0xfe})),
                400);
    }

    @Test
    void whatIsNotOfferedIsAProblemToo() throws Exception {
        problem(http.perform(get("/api/nothing")), 404);
        problem(http.perform(get("/api/ask")), 405);
        problem(http.perform(post("/api/ask").contentType(MediaType.TEXT_PLAIN).content("hi")), 415);
        problem(http.perform(post("/api/ask")), 415);
        problem(
                http.perform(post("/api/ask")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.IMAGE_PNG)
                        .content("{\"text\": \"visits\"}")),
                406);
    }

    @Test
    void aFaultInsideTellsNothingOfItself() throws Exception {
        problem(ask("{'text': 'break'}"), 500)
                .andExpect(content().string(not(containsString("secret-detail"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    private ResultActions ask(String body) throws Exception {
        return http.perform(post("/api/ask")
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding("UTF-8")
                .content(body.replace('\'', '"')));
    }

    private static ResultActions problem(ResultActions result, int status) throws Exception {
        return result.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status", is(status)))
                .andExpect(content().string(not(containsString("org."))));
    }
}
