package org.scrutinyassistant.web.broadcast.page;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.scrutinyassistant.trial.SomeBroadcasts;
import org.scrutinyassistant.trial.SomePeople;
import org.scrutinyassistant.trial.TrialApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** What is told to whoever approves a broadcast that is refused. */
@SpringBootTest(classes = TrialApp.class, properties = "trial.open=true")
@AutoConfigureMockMvc
class ApprovingPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Broadcasting broadcasting;

    @Autowired
    private Previewing previewing;

    @Autowired
    private ProgressReading reading;

    @Autowired
    private RosterReading rosters;

    @BeforeEach
    void thereIsADraft() {
        Broadcast draft = SomeBroadcasts.draft();
        when(broadcasting.find(3)).thenReturn(Optional.of(draft));
        when(previewing.of(draft)).thenReturn(SomeBroadcasts.preview());
        when(reading.stateOf(draft)).thenReturn(BroadcastState.DRAFT);
    }

    @AfterEach
    void everybodyIsBack() {
        when(rosters.read()).thenReturn(new Roster(SomePeople.ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIENCE, true, committee, false",
        "PASSED, true, sendAt, false",
        "NOT_THEIRS, true, by, true",
        "NOT_THEIRS, false, by, false",
        "CLEAR_DAYS, false, lateReason, true"
    })
    void isLedToAFieldOnlyIfThePageHasIt(Rule rule, boolean managers, String field, boolean linked) throws Exception {
        String words = field + " is why.";
        when(broadcasting.approve(anyLong(), any(), any())).thenReturn(new Decision.Refused(rule, words));
        when(rosters.read()).thenReturn(new Roster(managers ? SomePeople.ALL : List.of(SomePeople.HEAD)));
        String link = "href=\"#approve-" + field + "\"";

        http.perform(post("/broadcasts/3/approve").param("at", "approve").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("is why.")))
                .andExpect(content().string(linked ? containsString(link) : not(containsString(link))));
    }
}
