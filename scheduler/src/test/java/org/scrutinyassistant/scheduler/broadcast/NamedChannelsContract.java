package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;

/** A broadcast for which channels are named. */
abstract class NamedChannelsContract extends BroadcastScene {

    @Autowired
    BroadcastParts.Carrier carrier;

    @ParameterizedTest(name = "for {0} alone: by Teams {1}")
    @CsvSource({"'EMAIL', 0, FAILED", "'', 1, SENT", "'EMAIL,TEAMS', 1, SENT"})
    void theChannelsNamedForItAreTheOnlyOnesUsed(String named, int byTeams, NoticeState state) throws Exception {
        long both = reached("Both", ChannelName.EMAIL, ChannelName.TEAMS);
        Broadcast draft = done(broadcasting.draft(by(named, both), TOKEN));
        email.answer(new Outcome.Refused("550 no such mailbox"));

        broadcasting.approve(draft.storedId(), TOKEN, null);
        carrier.carry();

        assertThat(teams.got()).hasSize(byTeams);
        assertThat(notices(draft)).extracting(Notice::state).containsExactly(state);
    }

    @Test
    void whoHasNoneOfTheChannelsNamedIsSentItAgainOnlyOnceTheyHaveOne() throws Exception {
        long person = reached("Teams only", ChannelName.TEAMS);
        Broadcast draft = done(broadcasting.draft(by("EMAIL", person), TOKEN));
        broadcasting.approve(draft.storedId(), TOKEN, null);

        assertThat(sentAgain(draft)).isZero();
        jdbc.update("insert into person_channel (person_id, channel, place) values (?, 'EMAIL', 1)", person);
        assertThat(sentAgain(draft)).isEqualTo(1);
        carrier.carry();

        assertThat(teams.got()).isEmpty();
        assertThat(email.got()).hasSize(1);
    }

    private static Draft by(String channels, long person) {
        List<ChannelName> named = Arrays.stream(channels.split(","))
                .filter(name -> !name.isEmpty())
                .map(ChannelName::valueOf)
                .toList();
        Audience one = new Audience(null, Set.of(), List.of(person));
        return new Draft("Room", "We meet in room 2.", null, one, named, null, false, null);
    }

    private int sentAgain(Broadcast broadcast) {
        return ledger.resend(notices(broadcast).stream().map(Notice::id).toList(), "again");
    }

    private long reached(String name, ChannelName... channels) {
        Person person = new Person(name, Role.OFFICER);
        person.reachBy(List.of(channels), "someone@example.org");
        return people.save(person).storedId();
    }
}
