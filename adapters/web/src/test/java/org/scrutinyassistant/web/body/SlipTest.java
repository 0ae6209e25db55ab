package org.scrutinyassistant.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    private static final Set<String> KNOWN =
            Set.of("id", "name", "role", "committees", "channels", "digestAt", "head", "by");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "commitees, committees",
                "Committees, committees",
                "channel, channels",
                "digest-at, digestAt",
                "roles, role",
                "committees, -",
                "lead, -",
                "rule, -",
                "to, -",
                "it, -",
                "phone, -"
            })
    void aNameIsTakenForAKnownOneOnlyWhereItIsNearIt(String name, @Nullable String meant) {
        assertThat(Slip.in(name, KNOWN).orElse(null)).isEqualTo(meant);
    }
}
