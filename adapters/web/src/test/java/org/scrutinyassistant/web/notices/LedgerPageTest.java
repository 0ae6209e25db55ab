package org.scrutinyassistant.web.notices;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticePage;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The ledger as a page, where there is nothing to show. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class LedgerPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Ledger ledger;

    @Test
    void aPageBeyondTheLastLeadsToTheNewestOfTheSame() throws Exception {
        when(ledger.list(any())).thenReturn(new NoticePage(List.of(), 7, 1, 12));

        http.perform(get("/notices?state=sent&page=7"))
                .andExpect(content().string(containsString("There is no notice on this page.")))
                .andExpect(content().string(containsString("/notices?state=sent&amp;person=&amp;kind=")))
                .andExpect(content().string(not(containsString("No notice"))))
                .andExpect(content().string(not(containsString("Page 8"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=yesterday | <a href=\"#from\">Raised from must be a date",
                "person=abc | <li> The person must be a whole number",
                "page=x | <li> The page must be a whole number",
                "from=2031-06-02&to=2031-06-01 | <a href=\"#to\">Raised until is before from",
            })
    void whatCannotBeAskedIsSaidWhereItIsToBeMended(String query, String said) throws Exception {
        http.perform(get("/notices?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("href=\"#page\""))))
                .andExpect(content().string(not(containsString("href=\"#person\""))))
                .andExpect(content().string(stringContainsInOrder(said.split("(?<=<li>) "))));
    }
}
