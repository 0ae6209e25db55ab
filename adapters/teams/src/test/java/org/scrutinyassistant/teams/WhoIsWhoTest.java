package org.scrutinyassistant.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Identities;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.teams.reference.Recognition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TeamsTest
class WhoIsWhoTest {

    @Autowired
    private Identities identities;

    @Autowired
    private Channel channel;

    @Autowired
    private Recognition recognition;

    @Autowired
    private Town town;

    @Autowired
    private FakeDialogue dialogue;

    private final FakeConnector connector = new FakeConnector();
    private Bot bot;
    private Addressee officer;

    @BeforeEach
    void start(@LocalServerPort int port) throws Exception {
        connector.start();
        bot = new Bot(port);
        officer = town.somebody(Role.OFFICER);
    }

    @AfterEach
    void stopConnector() throws IOException {
        connector.shutdown();
    }

    @Test
    void whoInstallsTheAppIsKnownByTheAddressThatTheDirectoryGives() throws Exception {
        Town.install(bot, connector, officer);
        assertThat(identities.byTeams(Town.directory(officer)))
                .map(Addressee::id)
                .hasValue(officer.id());
        assertThat(identities.byTeams(Town.user(officer))).map(Addressee::id).hasValue(officer.id());
        assertThat(channel.reaches(officer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    email             | THEM       | true
                    userPrincipalName | THEM       | true
                    name              | THEM       | false
                    email             | someone@example.org | false
                    """)
    void onlyAnAddressSaysWhoSomebodyIs(String property, String value, boolean known) throws Exception {
        String said = value.equals("THEM") ? String.valueOf(officer.email()) : value;
        connector.join(
                Town.user(officer),
                "{\"id\": \"x\", \"name\": \"%s\", \"%s\": \"%s\"}".formatted(officer.name(), property, said));
        join("conversationUpdate");
        assertThat(identities.byTeams(Town.directory(officer)).isPresent()).isEqualTo(known);
        assertThat(channel.reaches(officer)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"msteams, true", "emulator, true", "directline, false", "webchat, false", "'', false"})
    void onlyTeamsSaysWhoSomebodyIs(String channelId, boolean believed) throws Exception {
        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(officer.email()));
        bot.hears(Town.from(officer, connector)
                .with("channelId", channelId)
                .with("type", "installationUpdate")
                .with("action", "add")
                .json());
        assertThat(channel.reaches(officer)).isEqualTo(believed);

        Town.install(bot, connector, officer);
        bot.hears(Town.from(officer, connector).with("channelId", channelId).json());
        assertThat(identities.byTeams(String.valueOf(dialogue.last().person())).isPresent())
                .isEqualTo(believed);
    }

    @Test
    void aGuestFromElsewhereIsNobodyInTheRegister() throws Exception {
        connector.join(
                Town.user(officer),
                "{\"id\": \"x\", \"email\": \"%s\", \"userPrincipalName\": \"a_b#EXT#@c.example.org\"}"
                        .formatted(officer.email()));
        join("conversationUpdate");
        assertThat(identities.byTeams(Town.directory(officer))).isEmpty();
    }

    @Test
    void anAddressThatTwoPeopleHaveSaysNothing() throws Exception {
        town.changeAddress(town.somebody(Role.SCRUTINY_MANAGER), String.valueOf(officer.email()));
        Town.install(bot, connector, officer);
        assertThat(identities.byTeams(Town.directory(officer))).isEmpty();
    }

    @Test
    void whenAPersonGetsAnotherAddressTheirOldChatIsNobodys() throws Exception {
        Town.install(bot, connector, officer);
        town.changeAddress(officer, "successor" + officer.id() + "@example.org");
        assertThat(identities.byTeams(Town.directory(officer))).isEmpty();
        assertThat(channel.reaches(officer)).isFalse();
    }

    @Test
    void whoIsEnteredAfterTheyAddedTheAppIsReached() throws Exception {
        String later = "later" + officer.id() + "@example.org";
        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(later));
        join("conversationUpdate");
        recognition.look();
        assertThat(channel.reaches(officer)).isFalse();

        town.changeAddress(officer, later);
        assertRecognised();
    }

    @Test
    void whomTeamsDidNotKnowAtFirstIsReachedOnceItDoes() throws Exception {
        join("conversationUpdate");
        assertThat(channel.reaches(officer)).isFalse();

        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(officer.email()));
        assertRecognised();
    }

    @Test
    void whoseAddressIsPutRightIsReachedAgain() throws Exception {
        Town.install(bot, connector, officer);
        town.changeAddress(officer, "slip" + officer.id() + "@example.org");
        assertThat(channel.reaches(officer)).isFalse();

        String moved = "moved" + officer.id() + "@example.org";
        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(moved));
        town.changeAddress(officer, moved);
        assertRecognised();
    }

    @Test
    void whoWritesIsMetWithoutHavingToWaitForIt() throws Exception {
        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(officer.email()));
        bot.hears(Town.from(officer, connector).json());
        await().atMost(10, SECONDS).until(() -> channel.reaches(officer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"installationUpdate", "conversationUpdate"})
    void whoRemovesTheAppIsNotWrittenToButStillKnown(String type) throws Exception {
        Town.install(bot, connector, officer);
        bot.hears(Town.from(officer, connector)
                .with("type", type)
                .with("action", "remove")
                .with("membersRemoved", List.of(Map.of("id", Incoming.BOT)))
                .json());
        assertThat(channel.reaches(officer)).isFalse();
        assertThat(identities.byTeams(Town.directory(officer))).isPresent();
    }

    @Test
    void aGroupChatIsNobodysOwn() throws Exception {
        connector.join(Town.user(officer), "{\"id\": \"x\", \"email\": \"%s\"}".formatted(officer.email()));
        bot.hears(Town.from(officer, connector)
                .in("groupChat", "19:group-" + officer.id())
                .with("type", "conversationUpdate")
                .json());
        assertThat(channel.reaches(officer)).isFalse();
        assertThat(identities.byTeams("directory-of-nobody")).isEmpty();
    }

    private void assertRecognised() {
        await().atMost(10, SECONDS).until(() -> {
            recognition.look();
            return channel.reaches(officer);
        });
        assertThat(identities.byTeams(Town.directory(officer)))
                .map(Addressee::id)
                .hasValue(officer.id());
    }

    private void join(String type) throws Exception {
        bot.hears(Town.from(officer, connector)
                .with("type", type)
                .with("membersAdded", List.of(Map.of("id", Incoming.BOT)))
                .json());
    }
}
