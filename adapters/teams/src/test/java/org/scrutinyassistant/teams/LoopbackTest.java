package org.scrutinyassistant.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "0:0:0:0:0:0:0:1"})
    void thisMachineIsLoopback(String address) {
        assertThat(Loopback.holds(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "203.0.113.7", "2001:db8::1", "0.0.0.0"})
    void othersAreNot(String address) {
        assertThat(Loopback.holds(address)).isFalse();
    }
}
