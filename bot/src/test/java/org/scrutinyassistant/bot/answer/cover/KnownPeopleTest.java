package org.scrutinyassistant.bot.answer.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;

class KnownPeopleTest {

    private static final Addressee SPEAKER = person(1, "Robin Hart", Role.OFFICER, "Parks Panel");
    private static final KnownPeople PEOPLE = new KnownPeople(
            SPEAKER,
            List.of(
                    SPEAKER,
                    person(2, "Head of Parks", Role.HEAD_OF_SERVICE, "Parks Panel"),
                    person(3, "Head of Baths", Role.HEAD_OF_SERVICE, "Baths Panel"),
                    person(4, "Dana Ives", Role.OFFICER, "Parks Panel"),
                    person(5, "Dana Moss", Role.OFFICER, "Baths Panel"),
                    person(6, "Ari Lund", Role.SCRUTINY_MANAGER, "Parks Panel"),
                    person(7, "Ari Lund", Role.OFFICER, "Baths Panel"),
                    person(8, "Parks news", Role.CHANNEL, "Parks Panel")));

    private static Addressee person(long id, String name, Role role, String committee) {
        return new Addressee(
                id,
                name,
                role,
                null,
                Set.of(committee),
                List.of(),
                null,
                null,
                null,
                id == 1 ? 3L : null,
                Set.of(),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana Ives | Dana Ives",
                "ives | Dana Ives",
                "the head of parks | Head of Parks",
                "the scrutiny manager | Ari Lund",
                "my manager | Head of Baths",
                "the head of service | Head of Parks",
                "Robin | Robin Hart",
                "Parks news | Parks news"
            })
    void one_person_is_meant(String said, String name) {
        assertThat(PEOPLE.called(said)).extracting(Addressee::name).containsExactly(name);
    }

    @Test
    void several_may_be_meant() {
        assertThat(PEOPLE.called("Dana")).extracting(Addressee::name).containsExactly("Dana Ives", "Dana Moss");
    }

    @ParameterizedTest
    @CsvSource({"Dana Hill", "Head of Housing", "the", "''"})
    void nobody_is_guessed_from_a_part_of_what_was_said(String said) {
        assertThat(PEOPLE.called(said)).isEmpty();
    }

    @Test
    void namesakes_are_told_apart() {
        assertThat(PEOPLE.called("Ari Lund"))
                .hasSize(2)
                .allSatisfy(person ->
                        assertThat(PEOPLE.called(PEOPLE.label(person))).containsExactly(person));
    }
}
