package org.scrutinyassistant.app.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A broadcast by conversation, on the demo's committees. */
@RunningDemo
class BroadcastConversationTest {

    @LocalServerPort
    private int port;

    @Test
    void theScrutinyManagerIsLedFromTheCommitteeToTheApproval() {
        ScrutinyManager manager = new ScrutinyManager(port);
        long id = manager.enter("Vale", "scrutiny-manager", "[\"email\"]");
        manager.post("/api/people", null, """
                {"name": "Moss", "role": "councillor", "email": "moss@example.org", "channels": ["email"],
                 "committees": ["Children's Services Scrutiny Panel"]}""");

        assertThat(manager.say(id, "broadcast to the children's services scrutiny panel"))
                .contains("When shall it go?");
        assertThat(manager.say(id, "30 November at 14:30")).contains("Is it about the meeting on Thursday 3 December");
        assertThat(manager.say(id, "yes")).contains("title");
        assertThat(manager.say(id, "A change of room")).contains("what shall I say");
        assertThat(manager.say(id, "We meet in room 2.")).contains("five clear days end on", "Give a reason");
        assertThat(manager.say(id, "The room was flooded."))
                .contains("at 14:30 on Monday 30 November 2026", "by email", "We meet in room 2.", "Shall it go?");
        assertThat(manager.say(id, "yes")).isEqualTo("It goes out at 14:30 on Monday 30 November 2026.");
        assertThat(manager.say(id, "cancel the broadcast")).contains("A change of room");
        assertThat(manager.say(id, "yes")).isEqualTo("Cancelled before anything was sent.");
    }

    @Test
    void aDraftThatWaitsIsApprovedAndTheOneThatIsNamedIsCancelled() {
        ScrutinyManager manager = new ScrutinyManager(port);
        long id = manager.enter("Reed", "scrutiny-manager", "[\"email\"]");
        long first = manager.draft("A change of door", id);
        long second = manager.draft("A change of floor", id);

        assertThat(manager.say(id, "approve broadcast " + first)).contains("A change of door", "Shall it go?");
        assertThat(manager.say(id, "no")).startsWith("All right, it stays a draft.");
        assertThat(manager.say(id, "cancel broadcast number " + second)).contains("A change of floor");
        assertThat(manager.say(id, "yes")).isEqualTo("Cancelled before anything was sent.");
        assertThat(manager.say(id, "please approve the broadcast")).contains("A change of door");
        assertThat(manager.say(id, "yes")).startsWith("Sending to 1.");
    }

    @Test
    void whoDidNotGetItIsNamedWithTheReason() {
        ScrutinyManager manager = new ScrutinyManager(port);
        long id = manager.enter("Wren", "scrutiny-manager", "[\"email\"]");
        long broadcast = manager.draft("A change of gate", id, manager.enter("Ivy", "officer", "[]"));
        manager.say(id, "approve broadcast " + broadcast);
        manager.say(id, "yes");

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(manager.say(id, "who didn't get broadcast " + broadcast + "?"))
                        .contains("“A change of gate” has reached 1 person", "Ivy: nobody could be reached"));
    }

    @Test
    void aCouncillorIsToldWhoBroadcasts() {
        ScrutinyManager councillor = new ScrutinyManager(port);
        long id = councillor.enter("Hill", "councillor", "[\"email\"]");

        assertThat(councillor.say(id, "send a broadcast")).startsWith("Only the scrutiny manager");
        assertThat(councillor.say(id, "cancel the broadcast")).startsWith("Only the scrutiny manager");
        assertThat(councillor.say(id, "who got the broadcast?"))
                .startsWith("Only the scrutiny manager sees whom a broadcast has reached");
        assertThat(councillor.say(id, "what would go out tomorrow?")).startsWith("Only the scrutiny manager");
    }
}
