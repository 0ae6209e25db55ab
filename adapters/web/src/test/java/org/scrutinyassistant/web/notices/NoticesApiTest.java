package org.scrutinyassistant.web.notices;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.acting.Acted;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.acting.Resending;
import org.scrutinyassistant.scheduler.due.Upcoming;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.NoticeFilter;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.trial.SomeNotices;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The ledger over HTTP. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class NoticesApiTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Upcoming upcoming;

    @Autowired
    private Resending resending;

    @BeforeEach
    void threeNotices() {
        when(ledger.list(any())).thenReturn(SomeNotices.page());
        when(ledger.find(2)).thenReturn(Optional.of(SomeNotices.failed()));
        when(ledger.find(9)).thenReturn(Optional.empty());
    }

    @Test
    void aPageOfTheLedgerSaysEverythingOfEachNotice() throws Exception {
        http.perform(get("/api/notices"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page", is(0)))
                .andExpect(jsonPath("$.pages", is(2)))
                .andExpect(jsonPath("$.total", is(52)))
                .andExpect(jsonPath("$.notices[1].state", is("failed")))
                .andExpect(jsonPath("$.notices[1].kind", is("response-deadline")))
                .andExpect(jsonPath("$.notices[1].subject", is("recommendation:4")))
                .andExpect(jsonPath("$.notices[1].raisedAt", is("2031-06-03T08:30:00+01:00")))
                .andExpect(jsonPath("$.notices[1].recipient.role", is("officer")))
                .andExpect(jsonPath("$.notices[1].sentAt", nullValue()))
                .andExpect(jsonPath("$.notices[1].attempts", is(3)));
    }

    @Test
    void filtersReachTheLedger() throws Exception {
        NoticeFilter asked = new NoticeFilter(
                NoticeState.SENT,
                7L,
                NoticeKind.BROADCAST,
                null,
                java.time.Instant.parse("2031-05-31T23:00:00Z"),
                java.time.Instant.parse("2031-06-01T23:00:00Z"),
                2);
        when(ledger.list(asked))
                .thenReturn(new org.scrutinyassistant.scheduler.ledger.NoticePage(List.of(), 2, 3, 101));

        http.perform(get("/api/notices?state=sent&person=7&kind=broadcast&from=2031-06-01&to=2031-06-01&page=2"))
                .andExpect(jsonPath("$.total", is(101)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/notices?state=gone | state is one of held, waiting, sending, sent",
                "/api/notices?kind=gone | kind is one of response-deadline, recommendation-overdue",
                "/api/notices?person=me | person must be a whole number",
                "/api/notices?page=-1 | page must lie between 0 and",
                "/api/notices?from=yesterday | from must be a date, written as 2026-12-01",
                "/api/notices?from=2031-06-02&to=2031-06-01 | to is before from",
                "/api/notices/preview?to=2031-06-01 | from is missing",
                "/api/notices/preview?from=2031-06-02&to=2031-06-01 | to is before from",
                "/api/notices/preview?from=2031-06-01&to=2032-06-01 | a preview spans at most 366 days",
            })
    void whatCannotBeAskedIsRefusedInOneLine(String address, String why) throws Exception {
        http.perform(get(address))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString(why)));
    }

    @Test
    void thePreviewIsWhatIsDueAndForOnePersonIfAsked() throws Exception {
        LocalDate day = LocalDate.of(2031, 6, 3);
        when(upcoming.between(day, day)).thenReturn(List.of(SomeNotices.raised()));

        http.perform(get("/api/notices/preview?from=2031-06-03&to=2031-06-03"))
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.notices[0].channel", is("email")))
                .andExpect(jsonPath("$.notices[0].working", containsString("2 months")));
        http.perform(get("/api/notices/preview?from=2031-06-03&to=2031-06-03&person=8"))
                .andExpect(jsonPath("$.total", is(0)));
    }

    @Test
    void onlyWhatFailedIsSentAgain() throws Exception {
        when(resending.notice(2, new Actor(null))).thenReturn(new Acted.Done("The notice is sent again."));
        when(resending.notice(1, new Actor(null)))
                .thenReturn(new Acted.Refused("Only a failed notice can be sent again."));
        when(resending.broadcast(5, new Actor(null)))
                .thenReturn(new Acted.Unknown("Nothing was sent of a broadcast 5."));

        http.perform(post("/api/notices/2/resend"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notice.id", is(2)));
        http.perform(post("/api/notices/1/resend"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", is("Only a failed notice can be sent again.")));
        http.perform(post("/api/notices/resend?broadcast=5")).andExpect(status().isNotFound());
        http.perform(get("/api/notices/9")).andExpect(status().isNotFound());
    }

    @Test
    void thePageShowsEachNoticeEscapedAndTheDryRun() throws Exception {
        http.perform(get("/notices").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;b&gt;Towels&lt;/b&gt;")))
                .andExpect(content().string(containsString("Dry run.")))
                .andExpect(content().string(containsString("Tried 3 times. Nobody could be reached")))
                .andExpect(content().string(containsString("Page 1 of 2")));
        http.perform(get("/notices").accept(MediaType.TEXT_HTML).header("X-Forwarded-For", "192.0.2.1"))
                .andExpect(status().isNotFound());
    }
}
