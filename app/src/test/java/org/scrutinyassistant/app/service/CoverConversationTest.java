package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.understanding.LocalUnderstanding;
import org.scrutinyassistant.register.audit.AuditEntries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is away names by conversation who gets their notices, by the rules that hold over HTTP. */
@RunningDemo
class CoverConversationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LocalUnderstanding understanding;

    @Autowired
    private AuditEntries trail;

    private Desk desk;
    private Member kim;

    @BeforeEach
    void kimWritesWhenTheServiceHasLearnt() {
        understanding.ready().join();
        desk = new Desk(port);
        kim = Member.entered(port, "Kim" + desk.get("/api/people").size());
    }

    @Test
    void aRoleCoversFromOneDayToAnotherAndHandsBack() {
        assertThat(say("send mine to Head of Commissioning from 3 August to 14 August"))
                .startsWith("Head of Commissioning gets your notices in your place from Tuesday 3 August 2027"
                        + " to Saturday 14 August 2027.");
        assertThat(kim.known().path("coverFrom").asString()).isEqualTo("2027-08-03");
        assertThat(kim.known().path("coverUntil").asString()).isEqualTo("2027-08-14");
        assertThat(say("what do I follow"))
                .contains("in your place: Head of Commissioning, from Tuesday 3 August 2027");

        assertThat(say("I'm back")).startsWith("Your notices come to you again");
        assertThat(kim.known().path("coverBy").isNull()).isTrue();
        assertThat(say("undo")).startsWith("Taken back");
        assertThat(kim.known().path("coverFrom").asString()).isEqualTo("2027-08-03");
        assertThat(kim.deeds(trail)).contains("set a cover", "ended a cover");
    }

    @Test
    void twoOfTheSameNameAreOfferedAndTheDaysStay() {
        long ives = enter("Dana Ives");
        enter("Dana Moss");

        assertThat(say("I'm away next week, Dana covers for me")).contains("Which “Dana” do you mean?");
        assertThat(say("Dana Ives")).startsWith("Dana Ives gets your notices").contains("Monday 23 November 2026");
        assertThat(kim.known().path("coverBy").asLong()).isEqualTo(ives);
        assertThat(kim.known().path("coverUntil").asString()).isEqualTo("2026-11-29");
        assertThat(say("stop sending mine to Dana")).startsWith("Your notices come to you again");
    }

    @Test
    void anotherCoverNamesTheOneItTakesThePlaceOf() {
        say("send mine to Head of Commissioning from 3 August to 14 August");

        assertThat(say("send mine to Head of Front Door on 7 December"))
                .startsWith("Head of Front Door gets your notices in your place on Monday 7 December 2026.")
                .contains("Head of Commissioning, from Tuesday 3 August 2027 to Saturday 14 August 2027");
        assertThat(say("undo")).startsWith("Taken back");
        assertThat(kim.known().path("coverFrom").asString()).isEqualTo("2027-08-03");
    }

    @Test
    void whoIsNotNamedIsAskedFor() {
        assertThat(say("I am away from 7 December to 11 December")).startsWith("Who shall get your notices");
        assertThat(say("the head of commissioning"))
                .startsWith("Head of Commissioning gets your notices")
                .contains("Monday 7 December 2026", "Friday 11 December 2026");
    }

    @Test
    void whoCoversIsKnownByNameInWhateverWords() {
        enter("Priya Holt");

        assertThat(List.of(
                        "Priya Holt will cover for me",
                        "priya covers for me",
                        "I'm away tomorrow, PRIYA HOLT is covering for me",
                        "Head of Commissioning covers for me",
                        "the head of front door will cover for me next week"))
                .allSatisfy(said -> assertThat(say(said)).contains(" gets your notices in your place "));
        assertThat(say("the head of front door no longer covers for me")).startsWith("Your notices come to you again");
    }

    @Test
    void aCoverThatCannotBeIsRefusedInOneLine() {
        assertThat(say("send mine to " + kim.name())).isEqualTo("You can't cover for yourself. Name somebody else.");
        assertThat(say("send mine to Head of Commissioning from 14 August 2027 to 3 August 2027"))
                .startsWith("Those days end before they begin, so nobody covers for you yet.")
                .doesNotContain("\n");
        say("I am away from 7 December to 11 December");
        assertThat(say("Zebedee"))
                .startsWith("I know nobody called “Zebedee”, so nobody covers for you.")
                .doesNotContain("\n");
        assertThat(say("send mine to Odalys Verhoeven from 7 December to 11 December"))
                .startsWith("I know nobody called “Odalys Verhoeven”, so nobody covers for you.");
        assertThat(say("Verhoeven covers for me")).startsWith("I know nobody called “Verhoeven”");
        assertThat(kim.known().path("coverBy").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm back at work from 3 May | Monday 3 May 2027 | 2027-05-02",
                "not back until 5 June | Saturday 5 June 2027 | 2027-06-04",
                "I'm back next week | Monday 23 November 2026 | 2026-11-22",
                "end my cover on Friday | Friday 27 November 2026 | 2026-11-26",
                "the head of commissioning no longer covers for me from 3 May | Monday 3 May 2027 | 2027-05-02"
            })
    void aDayOfReturnEndsTheCoverOnThatDay(String said, String day, String until) {
        say("send mine to Head of Commissioning");

        assertThat(say(said)).startsWith("From " + day + " your notices come to you again");
        assertThat(kim.known().path("coverUntil").asString()).isEqualTo(until);
    }

    @Test
    void whatCannotBeReadOrCannotBeEndsNoCover() {
        say("send mine to Head of Commissioning from 3 August to 14 August");

        assertThat(say("I'm back at the end of June")).startsWith("I can't read from which day");
        assertThat(say("I'm back on 3 May")).startsWith("It can't end on that day");
        assertThat(kim.known().path("coverUntil").asString()).isEqualTo("2027-08-14");
        assertThat(say("send mine to Head of Commissioning for a while")).startsWith("I can't read from when");
        assertThat(say("send mine to Head of Commissioning for a month"))
                .startsWith("Head of Commissioning gets your notices in your place from");
    }

    @Test
    void whoCannotBeReachedTakesNothingAway() {
        enter("Lin Oxley", "[]");

        assertThat(say("send mine to Lin Oxley until Friday"))
                .startsWith("Lin Oxley can't be reached by any channel, so your notices would still come to you.");
        assertThat(kim.known().path("coverBy").isNull()).isTrue();
    }

    @Test
    void twoCoverForEachOtherOnlyInTurn() {
        Member lee = Member.entered(port, "Lee" + kim.id());
        lee.say("send mine to %s from 3 August to 14 August".formatted(kim.name()));

        assertThat(say("send mine to %s from 14 August to 20 August".formatted(lee.name())))
                .startsWith(lee.name() + " has you, in turn, to cover on some of those days")
                .doesNotContain("\n");
        assertThat(kim.known().path("coverBy").isNull()).isTrue();
        assertThat(say("send mine to %s from 15 August to 20 August".formatted(lee.name())))
                .startsWith(lee.name() + " gets your notices in your place from Sunday 15 August 2027");
    }

    private long enter(String name) {
        return enter(name, "[\"email\"]");
    }

    private long enter(String name, String channels) {
        String officer = """
                {"name": "%s", "role": "officer", "email": "officer@example.org", "channels": %s}""".formatted(name, channels);
        return desk.json("POST", "/api/people", officer).path("id").asLong();
    }

    private String say(String text) {
        return kim.say(text);
    }
}
