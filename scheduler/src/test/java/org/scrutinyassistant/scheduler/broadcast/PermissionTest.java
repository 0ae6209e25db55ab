package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.acting.Actor;

/** Who may approve whose broadcast; 1 and 2 are scrutiny managers, 3 is a councillor, nobody is the token's holder. */
class PermissionTest {

    private static final Roster ROSTER = new Roster(
            List.of(person(1, Role.SCRUTINY_MANAGER), person(2, Role.SCRUTINY_MANAGER), person(3, Role.COUNCILLOR)));

    @ParameterizedTest
    @CsvSource({
        "false, 1, 1, true",
        "false, , , true",
        "false, 1, 3, false",
        "false, 1, 4, false",
        "true, 1, 2, true",
        "true, 1, 1, false",
        "true, 1, , false",
        "true, 1, 3, false"
    })
    void aSecondPersonApprovesWhereTheSettingAsks(
            boolean second, @Nullable Long author, @Nullable Long approver, boolean may) {
        Permission permission = new Permission(new BroadcastSettings(second, Duration.ofHours(1)));

        assertThat(permission.refusedToApprove(new Actor(author), new Actor(approver), ROSTER))
                .matches(refused -> refused.isEmpty() == may);
    }

    @ParameterizedTest
    @CsvSource({"true, , true", "true, 1, false", "false, , false"})
    void whereASecondPersonApprovesTheAuthorIsNamed(boolean second, @Nullable Long author, boolean refused) {
        Permission permission = new Permission(new BroadcastSettings(second, Duration.ofHours(1)));

        assertThat(permission.unnamed(new Actor(author)).isPresent()).isEqualTo(refused);
    }

    private static Addressee person(long id, Role role) {
        return new Addressee(
                id, "Person " + id, role, null, Set.of(), List.of(), null, null, null, null, Set.of(), Set.of());
    }
}
