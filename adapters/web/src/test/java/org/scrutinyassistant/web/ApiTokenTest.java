package org.scrutinyassistant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The token opens to its secret alone and never shows it. */
class ApiTokenTest {

    @Test
    void onlyTheSecretFits() {
        ApiToken token = new ApiToken("a-token-of-some-length");
        assertThat(token.fits("a-token-of-some-length")).isTrue();
        assertThat(token.fits("a-token-of-some-lengtH")).isFalse();
        assertThat(token.fits("")).isFalse();
    }

    @Test
    void anEmptyTokenFitsNobody() {
        assertThat(new ApiToken("").fits("")).isFalse();
    }

    @Test
    void aShortTokenIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiToken("hunter2"))
                .withMessageContaining("at least 16 characters")
                .withMessageNotContaining("hunter2");
    }

    @Test
    void itNeverShowsItself() {
        assertThat(new ApiToken("a-token-of-some-length")).hasToString("ApiToken[set]");
    }
}
