package org.scrutinyassistant.web.fault;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is refused at a browser reads what they can do about it. */
@SpringBootTest(classes = TrialApp.class)
@AutoConfigureMockMvc
class FaultPageTest {

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | The address can’t be read",
                "403 | Please try again",
                "404 | Page not found",
                "413 | That is too long",
                "500 | Sorry, that did not work",
            })
    void eachFaultHasItsPage(int status, String heading) throws Exception {
        http.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr("jakarta.servlet.error.status_code", status)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            return request;
                        }))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString("<h1 class=\"govuk-heading-l\">" + heading)));
    }
}
