package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.delivery.Channel;

/** Who is meant by an audience, and who is told in the end. */
class AudienceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Addressee MEMBER = person(1, "Moss", Role.COUNCILLOR, "Housing Panel", null);
    private static final Addressee OFFICER = person(2, "Reed", Role.OFFICER, "Housing Panel", null);
    private static final Addressee AWAY = person(3, "Fern", Role.OFFICER, "Housing Panel", new Cover(2, null, null));
    private static final Addressee ELSEWHERE = person(4, "Hill", Role.OFFICER, "Health Panel", null);
    private static final Roster ROSTER = new Roster(List.of(MEMBER, OFFICER, AWAY, ELSEWHERE));

    @Test
    void aCommitteeMeansAllItsPeopleHoweverItsNameIsWritten() {
        assertThat(meant("housing panel", Set.of())).containsExactly(MEMBER, OFFICER, AWAY);
        assertThat(meant("Housing  Panel", Set.of())).containsExactly(MEMBER, OFFICER, AWAY);
    }

    @Test
    void rolesNarrowACommittee() {
        assertThat(meant("Housing Panel", Set.of(Role.OFFICER))).containsExactly(OFFICER, AWAY);
    }

    @Test
    void rolesWithoutACommitteeMeanTheWholeCouncil() {
        assertThat(meant(null, Set.of(Role.OFFICER))).containsExactly(OFFICER, AWAY, ELSEWHERE);
    }

    @Test
    void peopleOfAGroupWhoAreChosenByNameTooAreMeantOnce() {
        assertThat(meant("Housing Panel", Set.of(), 4, 1, 4)).containsExactly(MEMBER, OFFICER, AWAY, ELSEWHERE);
    }

    @Test
    void nobodyIsMeantByNothing() {
        assertThat(meant(null, Set.of())).isEmpty();
        assertThat(meant("Unknown Panel", Set.of())).isEmpty();
    }

    @Test
    void idsOfNobodyAreFound() {
        assertThat(new Audience(null, Set.of(), List.of(1L, 99L)).strangers(ROSTER))
                .containsExactly(99L);
    }

    @Test
    void whoCoversForSomebodyIsToldOnce() {
        Recipients recipients =
                gathering(ChannelName.EMAIL).of(meant("Housing Panel", Set.of()), List.of(), ROSTER, DAY);

        assertThat(recipients.all()).extracting(told -> told.person().name()).containsExactly("Moss", "Reed");
        assertThat(recipients.all()).extracting(Told::covered).containsExactly("", "Fern");
        assertThat(recipients.summary()).isEqualTo("2 people: 2 by email.");
    }

    @Test
    void theFirstChosenChannelThatTheyHaveReachesThem() {
        Recipients recipients = gathering(ChannelName.EMAIL, ChannelName.TEAMS)
                .of(List.of(MEMBER), List.of(ChannelName.TEAMS, ChannelName.EMAIL), ROSTER, DAY);

        assertThat(recipients.all().get(0).channels()).containsExactly(ChannelName.EMAIL);
    }

    @Test
    void whoeverNothingReachesIsNamedWithTheReason() {
        assertThat(gathering(ChannelName.EMAIL)
                        .of(List.of(MEMBER), List.of(ChannelName.TEAMS), ROSTER, DAY)
                        .summary())
                .isEqualTo("1 person; 1 can't be reached: Moss has none of the channels chosen (teams).");
        assertThat(gathering().of(List.of(MEMBER), List.of(), ROSTER, DAY).summary())
                .isEqualTo("1 person; 1 can't be reached: Moss has no address for email.");
    }

    private static List<Addressee> meant(@Nullable String committee, Set<Role> roles, long... people) {
        List<Long> ids = Arrays.stream(people).boxed().toList();
        return new Audience(committee, roles, ids).among(ROSTER);
    }

    private static Gathering gathering(ChannelName... working) {
        return new Gathering(
                new Reach(Arrays.stream(working).<Channel>map(OpenChannel::new).toList()));
    }

    private static Addressee person(long id, String name, Role role, String committee, @Nullable Cover cover) {
        return new Addressee(
                id,
                name,
                role,
                null,
                Set.of(committee),
                List.of(ChannelName.EMAIL),
                null,
                null,
                cover,
                null,
                Set.of(),
                Set.of());
    }
}
