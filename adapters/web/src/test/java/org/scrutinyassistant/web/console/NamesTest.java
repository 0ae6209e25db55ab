package org.scrutinyassistant.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.trial.SomePeople;

/** Who is named where the audit trail has an id. */
class NamesTest {

    private final Names names = new Names(new Roster(SomePeople.ALL));

    @ParameterizedTest
    @CsvSource({
        "person:7, Head of Baths",
        "person:999, somebody who is no longer known",
        "api, somebody who gave no name",
        "service, the service itself",
        "nobody, nobody"
    })
    void saysWhoItWas(String actor, String name) {
        assertThat(names.of(actor)).isEqualTo(name);
    }

    @Test
    void offersOnlyScrutinyManagers() {
        assertThat(names.managers()).containsExactly(new Choice("1", "Scrutiny Manager"));
    }
}
