package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.due.Interested.Cast;

/** Who wants to know about indicator 5 of committee 3, whose councillors are told without asking. */
class InterestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Interest BINS = new Interest(
            new Matter(Subject.indicator(5), Subject.committee(3)),
            "missed bins",
            "Town Panel",
            Set.of(Role.COUNCILLOR));

    @ParameterizedTest(name = "{0} of {1}, follows {2}, stopped {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "COUNCILLOR, Town Panel, -, -, You belong to the Town Panel.",
                "COUNCILLOR, ' town  PANEL ', -, -, You belong to the Town Panel.",
                "COUNCILLOR, Parks Panel, -, -, ''",
                "OFFICER, Town Panel, -, -, ''",
                "OFFICER, Parks Panel, indicator:5, -, You follow missed bins.",
                "OFFICER, Parks Panel, committee:3, -, You follow the Town Panel.",
                "OFFICER, Parks Panel, indicator:6, -, ''",
                "COUNCILLOR, Town Panel, -, indicator:5, ''",
                "COUNCILLOR, Town Panel, -, committee:3, ''",
                "COUNCILLOR, Town Panel, -, committee:4, You belong to the Town Panel.",
                "COUNCILLOR, Town Panel, indicator:5, committee:3, You follow missed bins.",
                "COUNCILLOR, Town Panel, committee:3, indicator:5, ''"
            })
    void whatTheySaidOfTheThingItselfCountsMost(
            Role role, String committee, @Nullable String follows, @Nullable String stopped, String why) {
        Addressee person = new Person(1, role, committee, subjects(follows), subjects(stopped), null).addressee();

        assertThat(among(person)).containsExactly(why.isEmpty() ? new String[0] : new String[] {"1 for 1: " + why});
    }

    @Test
    void whoCoversForThemHearsForWhom() {
        Addressee away = new Person(1, Role.COUNCILLOR, "Town Panel", Set.of(), Set.of(), 2L).addressee();
        Addressee deputy = new Person(2, Role.OFFICER, "Parks Panel", Set.of(), Set.of(), null).addressee();

        assertThat(among(away, deputy))
                .containsExactly("2 for 1: Person 1 belongs to the Town Panel, and you cover for them.");
    }

    @Test
    void whoCoversForThemButStoppedItIsLeftAlone() {
        Addressee away = new Person(1, Role.COUNCILLOR, "Town Panel", Set.of(), Set.of(), 2L).addressee();
        Addressee deputy =
                new Person(2, Role.OFFICER, "Parks Panel", Set.of(), Set.of(Subject.indicator(5)), null).addressee();

        assertThat(among(away, deputy)).containsExactly("1 for 1: You belong to the Town Panel.");
    }

    @Test
    void whoCoversForAnotherMemberHearsForBothSoThatNothingIsLostWhenTheyAreBack() {
        Addressee away = new Person(1, Role.COUNCILLOR, "Town Panel", Set.of(), Set.of(), 2L).addressee();
        Addressee deputy = new Person(2, Role.COUNCILLOR, "Town Panel", Set.of(), Set.of(), null).addressee();

        assertThat(among(away, deputy))
                .containsExactly(
                        "2 for 1: Person 1 belongs to the Town Panel, and you cover for them.",
                        "2 for 2: You belong to the Town Panel.");
    }

    private static List<String> among(Addressee... people) {
        return BINS.among(new Cast(new Roster(List.of(people)), DAY)).stream()
                .map(each -> each.to().id() + " for " + each.meant().id() + ": " + each.why())
                .toList();
    }

    private static Set<Subject> subjects(@Nullable String written) {
        return written == null
                ? Set.of()
                : Arrays.stream(written.split(" ")).map(Subject::of).collect(Collectors.toSet());
    }

    /** What matters of a person here. */
    private record Person(
            long id,
            Role role,
            String committee,
            Set<Subject> follows,
            Set<Subject> stopped,
            @Nullable Long coverBy) {

        Addressee addressee() {
            return new Addressee(
                    id,
                    "Person " + id,
                    role,
                    null,
                    Set.of(committee),
                    List.of(ChannelName.EMAIL),
                    null,
                    null,
                    coverBy == null ? null : new Cover(coverBy, null, null),
                    null,
                    follows,
                    stopped);
        }
    }
}
