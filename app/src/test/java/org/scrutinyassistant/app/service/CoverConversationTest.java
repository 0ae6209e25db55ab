package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.understanding.LocalUnderstanding;
import org.scrutinyassistant.register.audit.AuditEntries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Who is away names by conversation who gets their notices, by the rules that hold over HTTP. */
@RunningService
@TestPropertySource(properties = "scrutiny.demo=true")
class CoverConversationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LocalUnderstanding understanding;

    @Autowired
    private AuditEntries trail;

    private ScrutinyManager chat;
    private Desk desk;
    private String name;
    private long kim;

    @BeforeEach
    void kimWritesWhenTheServiceHasLearnt() {
        understanding.ready().join();
        chat = new ScrutinyManager(port);
        desk = new Desk(port);
        name = "Kim" + desk.get("/api/people").size();
        kim = chat.enter(name, "officer", "[\"email\"]");
    }

    @Test
    void aRoleCoversFromOneDayToAnotherAndHandsBack() {
        assertThat(say("send mine to Head of Commissioning from 3 August to 14 August"))
                .startsWith("Head of Commissioning gets your notices in your place from Tuesday 3 August 2027"
                        + " to Saturday 14 August 2027.");
        assertThat(person(kim).path("coverFrom").asString()).isEqualTo("2027-08-03");
        assertThat(person(kim).path("coverUntil").asString()).isEqualTo("2027-08-14");
        assertThat(say("what do I follow"))
                .contains("in your place: Head of Commissioning, from Tuesday 3 August 2027");

        assertThat(say("I'm back")).startsWith("Your notices come to you again");
        assertThat(person(kim).path("coverBy").isNull()).isTrue();
        assertThat(say("undo")).startsWith("Taken back");
        assertThat(person(kim).path("coverFrom").asString()).isEqualTo("2027-08-03");
        assertThat(trail.findAll())
                .extracting(entry -> entry.deed().actor() + " " + entry.deed().action())
                .contains("person:" + kim + " set a cover", "person:" + kim + " ended a cover");
    }

    @Test
    void twoOfTheSameNameAreOfferedAndTheDaysStay() {
        long ives = enter("Dana Ives");
        enter("Dana Moss");

        assertThat(say("I'm away next week, Dana covers for me")).contains("Which “Dana” do you mean?");
        assertThat(say("Dana Ives")).startsWith("Dana Ives gets your notices").contains("Monday 23 November 2026");
        assertThat(person(kim).path("coverBy").asLong()).isEqualTo(ives);
        assertThat(person(kim).path("coverUntil").asString()).isEqualTo("2026-11-29");
        assertThat(say("stop sending mine to Dana")).startsWith("Your notices come to you again");
    }

    @Test
    void whoIsNotNamedIsAskedFor() {
        assertThat(say("I am away from 7 December to 11 December")).startsWith("Who shall get your notices");
        assertThat(say("the head of commissioning"))
                .startsWith("Head of Commissioning gets your notices")
                .contains("Monday 7 December 2026", "Friday 11 December 2026");
    }

    private long enter(String name) {
        String officer = "{\"name\": \"%s\", \"role\": \"officer\"}".formatted(name);
        return desk.json("POST", "/api/people", officer).path("id").asLong();
    }

    private String say(String text) {
        return chat.say(kim, text);
    }

    private JsonNode person(long id) {
        return desk.get("/api/people/" + id);
    }
}
