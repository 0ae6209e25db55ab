package org.scrutinyassistant.web.broadcast.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The button that sends again names everybody to whom it sends. */
class ShownResendTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | 0 | false | -",
                "1 | 0 | true | the 1 not reached",
                "0 | 1000 | true | the 1,000 that a dry run kept back",
                "1 | 999 | true | the 1 not reached and the 999 that a dry run kept back",
            })
    void namesThoseNotReachedAndThoseKeptBack(long failed, long kept, boolean possible, String words) {
        ShownResend resend = new ShownResend(failed, kept);

        assertThat(resend.possible()).isEqualTo(possible);
        assertThat(words == null || resend.words().equals(words)).isTrue();
    }
}
