package org.scrutinyassistant.web.body;

import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Days that no council plans for are refused before anything reckons with them. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class FarAwayDaysTest {

    @Autowired
    private MockMvc http;

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PATCH | /api/recommendations/1 | {'clock': {'setDueOn': '-999999999-01-01'}} | clock.setDueOn",
                "PATCH | /api/recommendations/1 | {'clock': {'setDueOn': '1899-12-31'}} | clock.setDueOn",
                "PATCH | /api/recommendations/1 | {'respondedOn': '2200-01-01'} | respondedOn",
                "POST | /api/broadcasts | {'meeting': '+999999999-12-31'} | meeting",
                "POST | /api/broadcasts | {'meeting': {'date': '+999999999-12-31'}} | meeting.date",
                "POST | /api/broadcasts | {'sendAt': '+999999999-12-31T23:59'} | sendAt",
                "POST | /api/broadcasts | {'sendAt': '+999999999-12-31T23:59:59-18:00'} | sendAt",
                "POST | /api/broadcasts | {'sendAt': '-999999999-01-01T00:00:00+18:00'} | sendAt",
                "POST | /api/notices/2/snooze | {'until': '+999999999-12-31T23:59:59-18:00'} | until",
                "POST | /api/notices/2/acknowledge | {'expectedOn': '+999999999-12-31'} | expectedOn",
                "GET | /api/notices/preview?from=1899-12-31&to=2031-06-03 | {} | from"
            })
    void aDayOfAnotherAgeIsRefusedInOneLine(String method, String address, String body, String field) throws Exception {
        http.perform(request(HttpMethod.valueOf(method), address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace('\'', '"')))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", is(field + " must lie between 1900-01-01 and 2199-12-31")));
    }
}
