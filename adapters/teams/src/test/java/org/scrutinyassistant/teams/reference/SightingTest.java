package org.scrutinyassistant.teams.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.scrutinyassistant.teams.refusal.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

class SightingTest {

    private static final String SERVICE = "https://smba.trafficmanager.net/uk/";

    @Test
    void aChatIsSeenWithItsPersonAndWithoutTheirLocale() {
        Activity activity = activity("personal", "a:1");
        activity.setLocale("tr-TR");
        assertThat(Sighting.in(activity))
                .hasValue(new Reference(
                        "a:1", PlaceKind.PERSONAL, SERVICE, "tenant-1", "28:bot", "Bot", "29:user", "directory-1"));
        assertThat(Sighting.in(activity).orElseThrow().message().getLocale()).isNull();
    }

    @Test
    void aChannelIsSeenWithoutItsThreadAndWithoutWhoSpeaks() {
        assertThat(Sighting.in(activity("channel", "19:x@thread.tacv2;messageid=7")))
                .hasValue(new Reference(
                        "19:x@thread.tacv2", PlaceKind.CHANNEL, SERVICE, "tenant-1", "28:bot", "Bot", null, null));
    }

    @Test
    void whereTheBotItselfSpeaksThePersonIsWhoWasAdded() {
        Activity activity = activity("personal", "a:1");
        activity.setFrom(new ChannelAccount("28:bot"));
        activity.setMembersAdded(List.of(new ChannelAccount("28:bot"), new ChannelAccount("29:added")));
        assertThat(Sighting.in(activity)).map(Reference::userId).hasValue("29:added");
    }

    @Test
    void theTenantMayStandInTheChannelsDataAlone() {
        Activity activity = activity("personal", "a:1");
        activity.getConversation().setTenantId(null);
        activity.setChannelData(Map.of("tenant", Map.of("id", "tenant-2")));
        assertThat(Sighting.in(activity)).map(Reference::tenant).hasValue("tenant-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupChat", "meeting", ""})
    void noOtherPlaceIsSeen(String type) {
        assertThat(Sighting.in(activity(type, "19:group"))).isEmpty();
    }

    @Test
    void withoutABotThereIsNoPlaceToWriteTo() {
        Activity activity = activity("personal", "a:1");
        activity.setRecipient(null);
        assertThat(Sighting.in(activity)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://smba.trafficmanager.net/uk/",
                "https://smba.trafficmanager.net.example.org/",
                "https://smba.trafficmanager.net@example.org/",
                "file:///etc/passwd",
                ""
            })
    void aPlaceOnAnotherHostIsNotStored(String elsewhere) {
        JdbcClient database = mock(JdbcClient.class);
        ServiceHosts hosts = new ServiceHosts(List.of("smba.trafficmanager.net"), false);
        Activity activity = activity("personal", "a:1");
        activity.setServiceUrl(elsewhere);
        Reference place = Sighting.in(activity).orElseThrow();
        assertThatThrownBy(() -> new References(database, hosts, Clock.systemUTC()).keep(place))
                .isInstanceOf(Refused.class);
        verifyNoInteractions(database);
    }

    @ParameterizedTest
    @CsvSource({
        "tenant-1, false, true",
        "TENANT-1, false, true",
        "tenant-2, false, false",
        "'', false, false",
        "'', true, true"
    })
    void onlyTheCouncilsOwnDirectoryIsBelieved(String home, boolean anonymous, boolean believed) {
        Reference chat = Sighting.in(activity("personal", "a:1")).orElseThrow();
        assertThat(new HomeTenant(home, anonymous).includes(chat)).isEqualTo(believed);
    }

    private static Activity activity(String type, String conversation) {
        Activity activity = new Activity("message");
        activity.setChannelId("msteams");
        activity.setServiceUrl(SERVICE);
        ConversationAccount place = new ConversationAccount(conversation);
        place.setConversationType(type);
        place.setTenantId("tenant-1");
        activity.setConversation(place);
        ChannelAccount user = new ChannelAccount("29:user", "A Name");
        user.setAadObjectId("directory-1");
        activity.setFrom(user);
        activity.setRecipient(new ChannelAccount("28:bot", "Bot"));
        return activity;
    }
}
