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
import tools.jackson.databind.JsonNode;

/** What people are told is theirs to choose by conversation, on the demo's committees. */
@RunningDemo
class FollowingConversationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LocalUnderstanding understanding;

    @Autowired
    private AuditEntries trail;

    private Member robin;

    @BeforeEach
    void robinWritesWhenTheServiceHasLearnt() {
        understanding.ready().join();
        robin = Member.entered(port, "Robin");
    }

    @Test
    void anIndicatorIsFollowedAndTheFollowerHearsWhatTheyWillBeTold() {
        assertThat(say("follow FD3")).startsWith("You follow ").contains("(FD3)", "turns red", "08:00 and 18:00");
        assertThat(chosen("follows")).singleElement().asString().startsWith("indicator:");
        assertThat(robin.deeds(trail)).contains("followed");

        assertThat(say("undo")).startsWith("Taken back. ");
        assertThat(chosen("follows")).isEmpty();
        assertThat(say("undo")).startsWith("There is nothing of yours");
    }

    @Test
    void aCodeThatNothingHasIsNeverTakenForWhatWasTalkedOfBefore() {
        say("follow FD3");

        assertThat(say("follow Q9")).startsWith("I know nothing called “Q9” that can be followed");
        assertThat(say("stop telling me about recommendation 99"))
                .startsWith("I know nothing called “recommendation 99” that can be stopped");
        assertThat(say("stop telling me about FD 9")).doesNotContain("All right, I no longer");
        assertThat(say("never mind")).doesNotContain("All right, I no longer");
        assertThat(say("stop telling me about the 19th recommendation")).doesNotContain("All right, I no longer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "follow the Moon Panel | I know nothing called “the Moon Panel” that can be followed, so I changed nothing.",
                "follow the moon panel | I know nothing called “the moon panel” that can be followed, so I changed nothing.",
                "mute the Moon Panel | I know nothing called “the Moon Panel” that can be stopped, so I changed nothing."
            })
    void aNameThatNobodyKnowsIsSaidBack(String said, String answer) {
        say("follow FD3");

        assertThat(say(said)).isEqualTo(answer);
        assertThat(chosen("follows")).hasSize(1);
    }

    @Test
    void anIndicatorIsFollowedByWhatItMeasures() {
        assertThat(say("tell me when re-referrals go red"))
                .startsWith("You follow ")
                .contains("(FD3)");
    }

    @Test
    void whatIsStoppedIsFollowedAgainWithoutItsName() {
        assertThat(say("stop telling me about FD3")).contains("no longer tell you about", "(FD3)");
        assertThat(chosen("stopped")).hasSize(1);
        assertThat(say("follow it again")).startsWith("You follow ").contains("(FD3)");
        assertThat(chosen("stopped")).isEmpty();
    }

    @Test
    void aCommitteeIsFollowedAndMuted() {
        assertThat(say("follow the children's services scrutiny panel"))
                .contains("Children's Services Scrutiny Panel", "agenda");
        assertThat(say("mute the children's services scrutiny panel")).contains("no longer tell you about");
        assertThat(chosen("stopped")).singleElement().asString().startsWith("committee:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want to follow this panel | You follow the Children's Services Scrutiny Panel",
                "keep me posted on the work of this panel | You follow the Children's Services Scrutiny Panel",
                "I don't want to hear about this committee any more | All right, I no longer tell you about Children's Services",
                "stop telling me about meetings of this committee | All right, I no longer tell you about Children's Services"
            })
    void theCommitteeTalkedOfIsMeantByAPronoun(String said, String answer) {
        say("follow the children's services scrutiny panel");

        assertThat(say(said)).startsWith(answer);
    }

    @Test
    void aSubjectThatNothingHasIsNotTakenForWhatWasTalkedOf() {
        say("follow FD3");

        assertThat(say("follow roads")).doesNotContain("FD3");
        assertThat(say("mute bridges")).doesNotContain("FD3");
        assertThat(chosen("follows")).hasSize(1);
    }

    @Test
    void theTimeWantedInsteadIsTheOneThatIsSet() {
        assertThat(say("digest at 8am")).contains("08:00");
        assertThat(say("don't send my digest until 9am")).contains("09:00");
        assertThat(say("quiet hours 6pm to 8am")).contains("18:00 to 08:00");
        assertThat(say("I don't want quiet hours from 6pm to 8am, just 10pm to 7am"))
                .contains("22:00 to 07:00");
        assertThat(say("quiet hours 4pm to 9am")).contains("16:00 to 09:00");
    }

    @Test
    void aRecommendationIsFollowedByItsNumberAndMeeting() {
        JsonNode one = new Desk(port)
                .get("/api/recommendations")
                .path("recommendations")
                .get(0);

        assertThat(say("keep me posted on recommendation %s of %s"
                        .formatted(
                                one.path("number").asString(),
                                one.path("madeOn").asString())))
                .startsWith("You follow ")
                .contains("1 working day late");
        assertThat(chosen("follows")).singleElement().asString().startsWith("recommendation:");
    }

    @Test
    void whatIsFollowedIsShown() {
        say("follow FD3");
        say("digest at 8am");
        say("quiet hours 7pm to 7am");

        assertThat(say("what do I follow?"))
                .contains(
                        "You follow: \n- ", "digest: at 08:00", "quiet hours: 19:00 to 07:00", "in your place: nobody");
        assertThat(robin.deeds(trail)).contains("set a digest", "set quiet hours");
        assertThat(say("stop the digest at 8am")).startsWith("You get no digest");
    }

    @Test
    void hoursAreReadByThePartOfTheDayAndNeverKeptTheWrongWayRound() {
        assertThat(say("leave me alone from 8 in the evening to 7 in the morning"))
                .contains("20:00 to 07:00");
        assertThat(say("quiet hours 8 to 7")).startsWith("From 08:00 to 07:00 would be nearly the whole day");
        assertThat(robin.known().path("quiet").toString()).contains("20:00");
        assertThat(say("9pm to 7am")).contains("21:00 to 07:00");
        assertThat(say("digest at 6 in the evening")).contains("18:00");
        assertThat(say("I don't want a digest at 8am")).startsWith("You get no digest");
    }

    @Test
    void remindersOfAStatutoryDateAreNotStopped() {
        assertThat(say("stop sending me deadline reminders")).contains("can't be stopped");
        say("follow FD3");
        assertThat(say("stop sending me deadline reminders")).contains("can't be stopped");
        assertThat(chosen("stopped")).isEmpty();
    }

    @Test
    void whoLeadsOnWhatIsAnsweredIsPromisedNoFurtherReminder() {
        Desk desk = new Desk(port);
        JsonNode one = desk.get("/api/recommendations").path("recommendations").get(0);
        String answered = "{\"lead\": %d, \"respondedOn\": \"2026-11-20\"}".formatted(robin.id());
        desk.json("PATCH", "/api/recommendations/" + one.path("id").asString(), answered);

        assertThat(say("stop telling me about recommendation %s of %s"
                        .formatted(
                                one.path("number").asString(),
                                one.path("madeOn").asString())))
                .startsWith("All right, I no longer tell you about")
                .doesNotContain("still come");
    }

    @Test
    void aStrangerIsToldHowToBecomeKnown() {
        assertThat(List.of("follow FD3", "mute FD3", "what do I follow", "undo", "I'm back", "digest at 8am"))
                .allSatisfy(text -> assertThat(
                                new Caller(port).ask("stranger " + text, text).text())
                        .startsWith("I can't tell who you are here")
                        .doesNotContain("\n"));
    }

    private String say(String text) {
        return robin.say(text);
    }

    private List<String> chosen(String field) {
        return robin.known().path(field).valueStream().map(JsonNode::asString).toList();
    }
}
